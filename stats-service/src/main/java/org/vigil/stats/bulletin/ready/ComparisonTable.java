package org.vigil.stats.bulletin.ready;

import static org.vigil.stats.bulletin.ready.Said.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.text.Sentence;
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
    private record Line(Sentence counted, Boolean provisional, String against, Comparison comparison) {
    }

    /**
     * The table.
     *
     * @param numbers what is counted, by its name, over a window with a first and a last day
     */
    Table of(Map<Sentence, Counted> numbers) {
        List<Line> lines = new ArrayList<>();
        TableBuilder<Line> table = TableBuilder.of(NAME, said(TableMessages::glance), lines);
        numbers.forEach((words, counted) -> {
            Question question = counted.question();
            Span window = question.selection().window();
            ChangeView change = changes.of(question);
            ChangeView.Row row = change.rows().stream().filter(one -> counted.isMeant(one.group())).findFirst().orElse(null);
            Cell.Count now = row == null ? Cell.Count.NONE : Counts.of(row);
            Boolean provisional = row == null ? null : row.provisional();
            if (lines.isEmpty()) {
                change.buckets().forEach(bucket -> table.says(Sentence.of(TableMessages.class,
                        (say, language) -> say.howFarKnown(label(window), bucket.why().in(language)))));
            }
            table.says(Definition.ofOne(question))
                    .unallocated(Counts.rest(words, counted.in(change.unallocated()))).cites(change.citation());
            for (Span earlier : earlier(window)) {
                SeriesView then = series.of(question.over(earlier));
                lines.add(new Line(words, provisional, label(earlier), new Comparison(counted.in(then), now)));
                table.unallocated(Counts.rest(Sentence.of(TableMessages.class,
                        (say, language) -> say.beside(words.in(language), label(earlier))), counted.in(then.unallocated())))
                        .cites(then.citation());
            }
        });
        return table.said("counted", said(TableMessages::counted), Line::counted)
                .count("number", said(TableMessages::number), line -> line.comparison.now())
                .said("provisional", said(TableMessages::provisional), line -> Said.provisional(line.provisional))
                .text("against", said(TableMessages::against), Line::against)
                .count("before", said(TableMessages::numberThen), line -> line.comparison.before())
                .number("change", said(TableMessages::change), line -> line.comparison.absolute())
                .percentChange("percent", said(TableMessages::percent), line -> line.comparison.percent())
                .text("band", said(TableMessages::band), line -> Sentence.of(line.comparison.band()),
                        line -> said(say -> say.bandName(line.comparison.band())))
                .says(said(TableMessages::comparisonRule)).says(said(TableMessages::provisionalRule))
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
