package org.vigil.incidents.imports.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

import org.vigil.common.text.OthersWords;
import org.vigil.incidents.imports.row.Cells;
import org.vigil.incidents.imports.row.RemarkMessages;
import org.vigil.incidents.statement.When;

/** The days of a row: from and to, or else year, month and day apart, where a month or day of 0 is not known. */
final class Dates {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final Mapping mapping;
    private final Cells cells;

    Dates(Mapping mapping, Cells cells) {
        this.mapping = mapping;
        this.cells = cells;
    }

    /** Null where something is wrong with them, which is noted. */
    When when() {
        When when = cells.text(mapping.of("from")) != null || cells.text(mapping.of("year")) == null ? days() : apart();
        if (when != null && when.from().isAfter(when.to())) {
            cells.reject(mapping.of("from"), say -> say.after(OthersWords.isolated(mapping.of("to"))));
            return null;
        }
        return when;
    }

    private When days() {
        LocalDate from = cells.day(mapping.of("from"));
        LocalDate to = cells.text(mapping.of("to")) == null ? from : cells.day(mapping.of("to"));
        var stated = Constants.read(cells, mapping.of("date_precision"), When.Precision.class);
        if (from == null || to == null) {
            return null;
        }
        boolean one = from.equals(to);
        When.Precision precision = stated.orElse(one ? When.Precision.DAY : When.Precision.DAYS);
        return new When(from, to, precision == When.Precision.DAY && !one ? When.Precision.DAYS : precision, When.Basis.STATED);
    }

    private When apart() {
        Integer year = cells.whole(mapping.of("year"));
        int month = orUnknown(cells.whole(mapping.of("month")));
        int day = orUnknown(cells.whole(mapping.of("day")));
        if (year == null) {
            return null;
        }
        try {
            if (year >= FIRST_YEAR && year <= LAST_YEAR && (month > 0 || day == 0)) {
                return of(year, month, day);
            }
        } catch (DateTimeException e) {
            // noted below, like a year out of range
        }
        cells.reject(mapping.of("year"), RemarkMessages::noDay);
        return null;
    }

    private static When of(int year, int month, int day) {
        if (month == 0) {
            return new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), When.Precision.YEAR, When.Basis.STATED);
        }
        YearMonth whole = YearMonth.of(year, month);
        return day == 0 ? new When(whole.atDay(1), whole.atEndOfMonth(), When.Precision.MONTH, When.Basis.STATED)
                : new When(whole.atDay(day), whole.atDay(day), When.Precision.DAY, When.Basis.STATED);
    }

    private static int orUnknown(Integer number) {
        return number == null ? 0 : number;
    }
}
