package org.vigil.stats.bulletin.ready;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.problem.WireNames;
import org.vigil.stats.bulletin.Cell;
import org.vigil.stats.bulletin.Chart;
import org.vigil.stats.bulletin.Chart.Bar;
import org.vigil.stats.bulletin.Table;
import org.vigil.stats.bulletin.TableBuilder;
import org.vigil.stats.change.ChangeStatistic;
import org.vigil.stats.change.ChangeView;
import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.Definition;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.Selection;

/** A number in each month, with the change from the one before, and how far it is known. */
@ApplicationScoped
class MonthTable {

    private final ChangeStatistic changes;

    MonthTable(ChangeStatistic changes) {
        this.changes = changes;
    }

    /** A month; its row is null where nothing was counted in it nor in the one before. */
    private record Month(String label, ChangeView.Row row) {

        Comparison comparison() {
            return row == null ? new Comparison(Cell.Count.NONE, Cell.Count.NONE)
                    : new Comparison(Counts.before(row), Counts.of(row));
        }

        Cell.Count count() {
            return comparison().now();
        }

        boolean isProvisional() {
            return row != null && row.provisional();
        }
    }

    /** Every month of the window, each with its change; the question is by month, and its window made of whole months. */
    Table of(String title, Counted counted) {
        Question question = counted.question();
        Selection selection = question.selection();
        String measure = WireNames.of(question.measure());
        ChangeView view = changes.of(question);
        Map<String, ChangeView.Row> rows = view.rows().stream().filter(row -> counted.isMeant(row.group()))
                .collect(Collectors.toMap(ChangeView.Row::bucket, Function.identity()));
        LocalDate end = selection.window().last();
        List<Month> months = Stream.iterate(selection.window().first(), day -> !day.isAfter(end), day -> day.plusMonths(1))
                .map(Bucket.MONTH::label).map(label -> new Month(label, rows.get(label))).toList();
        return TableBuilder.of("months", title, months)
                .text("month", "Month", Month::label)
                .count(measure, "Number", Month::count)
                .number("change", "Change", month -> month.comparison().absolute())
                .percentChange("percent", "Change in %", month -> month.comparison().percent())
                .named("band", "Band", month -> month.comparison().band())
                .text("provisional", "Provisional", month -> month.row == null ? null : month.isProvisional() ? "yes" : "no")
                .percent("completeness", "Usually known by now", month -> month.row == null ? null : month.row.completeness())
                .says(Definition.ofOne(question))
                .says("Each month is compared with the one before it, also the first.")
                .unallocated(Counts.rest(measure, counted.in(view.unallocated())))
                .cites(view.citation())
                .drawn(Chart.Kind.COLUMNS, month -> new Bar(month.label, month.count().low(), month.count().best(),
                        month.count().high(), month.isProvisional()))
                .build();
    }
}
