package org.vigil.stats.bulletin.ready;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.stats.bulletin.Cell;
import org.vigil.stats.bulletin.Table;
import org.vigil.stats.bulletin.TableBuilder;
import org.vigil.stats.change.ChangeStatistic;
import org.vigil.stats.change.ChangeView;
import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.Definition;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.Span;
import org.vigil.stats.series.SeriesStatistic;
import org.vigil.stats.series.SeriesView;

/** The numbers of a window, each with the span before it and with the same days a year before. */
@ApplicationScoped
class ComparisonTable {

    static final String NAME = "comparison";

    private final ChangeStatistic changes;
    private final SeriesStatistic series;

    ComparisonTable(ChangeStatistic changes, SeriesStatistic series) {
        this.changes = changes;
        this.series = series;
    }

    /** One number beside an earlier one. */
    private record Line(String counted, Boolean provisional, String against, Comparison comparison) {
    }

    /**
     * The table.
     *
     * @param counted for what is counted, in words, the question: undivided, with a first and a last day
     */
    Table of(Map<String, Question> counted) {
        List<Line> lines = new ArrayList<>();
        TableBuilder<Line> table = TableBuilder.of(NAME, "At a glance", lines);
        counted.forEach((words, question) -> {
            Span window = question.selection().window();
            ChangeView change = changes.of(question);
            SeriesView year = series.of(question.over(window.yearBefore()));
            ChangeView.Row row = change.rows().stream().findFirst().orElse(null);
            Cell.Count now = row == null ? Cell.Count.NONE : Counts.of(row);
            Cell.Count before = row == null ? Cell.Count.NONE : Counts.before(row);
            Boolean provisional = row == null ? null : row.provisional();
            if (lines.isEmpty()) {
                change.buckets().forEach(bucket -> table.says(
                        "How far " + label(window) + " is known, by the first number: " + bucket.why()));
            }
            lines.add(new Line(words, provisional, label(window.before()), new Comparison(before, now)));
            lines.add(new Line(words, provisional, label(window.yearBefore()), new Comparison(Counts.only(year), now)));
            table.says(Definition.ofOne(question))
                    .unallocated(Counts.rest(words, change.unallocated())).cites(change.citation()).cites(year.citation());
        });
        return table.text("counted", "Counted", Line::counted)
                .count("number", "Number", line -> line.comparison.now())
                .text("provisional", "Provisional", line -> line.provisional == null ? null : line.provisional ? "yes" : "no")
                .text("against", "Against", Line::against)
                .count("before", "Number then", line -> line.comparison.before())
                .number("change", "Change", line -> line.comparison.absolute())
                .percentChange("percent", "Change in %", line -> line.comparison.percent())
                .named("band", "Band", line -> line.comparison.band())
                .says("Each number stands against the span before it and against the same days a year before. There is no "
                        + "percentage when nothing was counted then. Bands: above +25 % large increase, 10 to 25 moderate, less than "
                        + "10 either way stable, −10 to −25 limited decrease, below −25 large; limited when the counts are too small to say.")
                .says("Provisional says whether more is usually told later; it is empty where nothing was counted.")
                .build();
    }

    /** The calendar name of the days where they have one. */
    private static String label(Span days) {
        return Bucket.exactly(days).map(bucket -> bucket.label(days.first())).orElseGet(() -> days(days));
    }

    private static String days(Span span) {
        return span.first() + " to " + span.last();
    }
}
