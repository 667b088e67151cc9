package org.vigil.incidents.imports.row;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.vigil.common.text.OthersWords;

/**
 * The cells of one row by the names of their columns. Whatever is wrong with one is noted, and the cell then counts as empty.
 */
public final class Cells {

    private static final int LONGEST_NAME = 300;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    /** Some programs write whole numbers with a decimal point. */
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}(\\.0*)?");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,20})?([eE][+-]?[0-9]{1,2})?");
    /** A day, also with a midnight behind it that means nothing. */
    private static final Pattern DAY = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})([ T]00:00(:00(\\.0+)?)?Z?)?");
    /** As ACLED wrote it at first: 05 January 2020. */
    private static final DateTimeFormatter IN_WORDS = new DateTimeFormatterBuilder().parseCaseInsensitive()
            .appendPattern("d MMMM uuuu").toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);

    private final Header header;
    private final List<String> cells;
    private final List<Remark> reasons = new ArrayList<>();
    private final List<Remark> warnings = new ArrayList<>();

    /** @param cells as many as the header has columns */
    public Cells(Header header, List<String> cells) {
        this.header = header;
        this.cells = cells;
        header.byColumn(cells).forEach((column, cell) -> {
            if (cell.indexOf(0) >= 0) {
                reject(column, RemarkMessages::nul);
            }
        });
    }

    /** The cells exactly as they stand in the file. */
    public Map<String, String> verbatim() {
        return header.byColumn(cells);
    }

    /** The text of a cell without blanks around it; null where it is empty or there is no such column. */
    public String text(String column) {
        int place = header.place(column);
        String text = place < 0 ? "" : cells.get(place).strip();
        return text.isEmpty() ? null : text;
    }

    /** The same of a cell that must not be empty. */
    public String demanded(String column) {
        String text = text(column);
        if (text == null) {
            reject(column, RemarkMessages::empty);
        }
        return text;
    }

    /** The same, cut to a length, with a warning where that cuts something off. */
    public String cut(String column, int longest) {
        String text = text(column);
        if (text == null || text.length() <= longest) {
            return text;
        }
        warn(column, say -> say.cut(longest));
        return text.substring(0, longest);
    }

    /** What somebody or something is called, of a length that names have; null where the cell is empty. */
    public String name(String column) {
        String text = text(column);
        if (text != null && text.length() > LONGEST_NAME) {
            reject(column, say -> say.longName(LONGEST_NAME));
            return null;
        }
        return text;
    }

    /** A number of people: 0 or more, or null where the cell is empty. */
    public Integer people(String column) {
        Integer number = whole(column);
        if (number != null && (number < 0 || number > 10_000_000)) {
            reject(column, say -> say.people(number));
            return null;
        }
        return number;
    }

    /** One of the codes from 1 on; null where the cell is empty or holds another one, which is noted. */
    public Integer code(String column, int most) {
        Integer number = whole(column);
        if (number != null && (number < 1 || number > most)) {
            reject(column, say -> say.code(number, most));
            return null;
        }
        return number;
    }

    /** The same of a cell that must not be empty. */
    public Integer demandedCode(String column, int most) {
        return demanded(column) == null ? null : code(column, most);
    }

    /** A whole number, or null where the cell is empty. */
    public Integer whole(String column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        if (!WHOLE.matcher(text).matches()) {
            reject(column, say -> say.whole(shown(text)));
            return null;
        }
        return Integer.valueOf(text.indexOf('.') < 0 ? text : text.substring(0, text.indexOf('.')));
    }

    /** Degrees within a range, or null where the cell is empty. */
    public Double degrees(String column, int most) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        if (!DECIMAL.matcher(text).matches()) {
            reject(column, say -> say.decimal(shown(text)));
            return null;
        }
        double degrees = Double.parseDouble(text);
        if (Math.abs(degrees) > most) {
            reject(column, say -> say.degrees(shown(text), most));
            return null;
        }
        return degrees;
    }

    /** A day, written as 2014-01-24 or 24 January 2014; it must not be empty. */
    public LocalDate day(String column) {
        String text = demanded(column);
        if (text == null) {
            return null;
        }
        try {
            var numbers = DAY.matcher(text);
            LocalDate day = numbers.matches() ? LocalDate.parse(numbers.group(1)) : LocalDate.parse(text, IN_WORDS);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException e) {
            // noted below, like a year out of range
        }
        reject(column, say -> say.day(shown(text)));
        return null;
    }

    /** Notes why the row cannot be taken in. */
    public void reject(String column, Function<RemarkMessages, String> message) {
        reject(column, (say, language) -> message.apply(say));
    }

    /** The same with what is itself said in a language, which is the second argument. */
    public void reject(String column, BiFunction<RemarkMessages, String, String> message) {
        reasons.add(Remark.of(column, message));
    }

    /** Notes something about the row that keeps it from nothing. */
    public void warn(String column, Function<RemarkMessages, String> message) {
        warn(column, (say, language) -> message.apply(say));
    }

    void warn(String column, BiFunction<RemarkMessages, String, String> message) {
        warnings.add(Remark.of(column, message));
    }

    private static String shown(String text) {
        return OthersWords.isolated(Header.shown(text));
    }

    /** Why the row cannot be taken in; empty where it can. */
    public List<Remark> reasons() {
        return reasons;
    }

    /** What else is to be said about it. */
    public List<Remark> warnings() {
        return warnings;
    }
}
