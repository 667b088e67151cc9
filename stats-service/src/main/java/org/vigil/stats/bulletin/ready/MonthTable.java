package org.vigil.stats.bulletin.ready;

import static org.vigil.stats.bulletin.ready.Said.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.problem.WireNames;
import org.vigil.common.text.Sentence;
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
    Table of(Sentence title, Counted counted) {
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
                .text("month", said(TableMessages::month), Month::label)
                .count(measure, said(TableMessages::number), Month::count)
                .number("change", said(TableMessages::change), month -> month.comparison().absolute())
                .percentChange("percent", said(TableMessages::percent), month -> month.comparison().percent())
                .text("band", said(TableMessages::band), month -> Sentence.of(month.comparison().band()),
                        month -> said(say -> say.bandName(month.comparison().band())))
                .said("provisional", said(TableMessages::provisional),
                        month -> Said.provisional(month.row == null ? null : month.isProvisional()))
                .percent("completeness", said(TableMessages::known),
                        month -> month.row == null ? null : month.row.completeness())
                .says(Definition.ofOne(question))
                .says(said(TableMessages::monthsRule))
                .unallocated(Counts.rest(Counts.named(measure), counted.in(view.unallocated())))
                .cites(view.citation())
                .drawn(Chart.Kind.COLUMNS, month -> new Bar(month.label, month.count().low(), month.count().best(),
                        month.count().high(), month.isProvisional()))
                .build();
    }
}
