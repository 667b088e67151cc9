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
     * @param numbers what is counted, by its name in words, over a window with a first and a last day
     */
    Table of(Map<String, Counted> numbers) {
        List<Line> lines = new ArrayList<>();
        TableBuilder<Line> table = TableBuilder.of(NAME, "At a glance", lines);
        numbers.forEach((words, counted) -> {
            Question question = counted.question();
            Span window = question.selection().window();
            ChangeView change = changes.of(question);
            ChangeView.Row row = change.rows().stream().filter(one -> counted.isMeant(one.group())).findFirst().orElse(null);
            Cell.Count now = row == null ? Cell.Count.NONE : Counts.of(row);
            Boolean provisional = row == null ? null : row.provisional();
            if (lines.isEmpty()) {
                change.buckets().forEach(bucket -> table.says(
                        "How far " + label(window) + " is known, by the first number: " + bucket.why()));
            }
            table.says(Definition.ofOne(question))
                    .unallocated(Counts.rest(words, counted.in(change.unallocated()))).cites(change.citation());
            for (Span earlier : earlier(window)) {
                SeriesView then = series.of(question.over(earlier));
                lines.add(new Line(words, provisional, label(earlier), new Comparison(counted.in(then), now)));
                table.unallocated(Counts.rest(words + ", " + label(earlier), counted.in(then.unallocated())))
                        .cites(then.citation());
            }
        });
        return table.text("counted", "Counted", Line::counted)
                .count("number", "Number", line -> line.comparison.now())
                .text("provisional", "Provisional", line -> line.provisional == null ? null : line.provisional ? "yes" : "no")
                .text("against", "Against", Line::against)
                .count("before", "Number then", line -> line.comparison.before())
                .number("change", "Change", line -> line.comparison.absolute())
                .percentChange("percent", "Change in %", line -> line.comparison.percent())
                .named("band", "Band", line -> line.comparison.band())
                .says("Each number stands against the span before it and, where that is another one, against the same days a year "
                        + "before. Change, percentage and band are those of the likeliest number; there is no percentage when nothing "
                        + "was counted then. Bands: above +25 % large increase, 10 to 25 moderate, less than "
                        + "10 either way stable, −10 to −25 limited decrease, below −25 large; limited when the counts are too small to say.")
                .says("Provisional says whether more is usually told later; it is empty where nothing was counted.")
                .build();
    }

    /** The span before, and the same days a year before where these are neither that span nor a part of the window. */
    private static List<Span> earlier(Span window) {
        Span year = window.yearBefore();
        return year.equals(window.before()) || !year.last().isBefore(window.first()) ? List.of(window.before())
                : List.of(window.before(), year);
    }

    /** The calendar name of the days where they have one. */
    private static String label(Span days) {
        return Bucket.exactly(days).map(bucket -> bucket.label(days.first())).orElseGet(() -> days(days));
    }

    private static String days(Span span) {
        return span.first() + " to " + span.last();
    }
}
