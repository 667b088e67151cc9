package org.vigil.stats.bulletin.ready;

import static org.vigil.stats.bulletin.ready.Said.said;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.problem.WireNames;
import org.vigil.common.text.Sentence;
import org.vigil.stats.bulletin.Cell;
import org.vigil.stats.bulletin.Chart;
import org.vigil.stats.bulletin.Chart.Bar;
import org.vigil.stats.bulletin.Table;
import org.vigil.stats.bulletin.TableBuilder;
import org.vigil.stats.casualty.CasualtiesStatistic;
import org.vigil.stats.casualty.CasualtiesView;
import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.Definition;
import org.vigil.stats.measure.Dimension;
import org.vigil.stats.measure.Measure;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.Selection;
import org.vigil.stats.series.SeriesStatistic;
import org.vigil.stats.series.SeriesView;
import org.vigil.stats.share.SharesStatistic;
import org.vigil.stats.share.SharesView;

/** The tables that several bulletins have. */
@ApplicationScoped
class Tables {

    private static final Comparator<SharesView.Row> MOST_FIRST = Comparator.comparingLong((SharesView.Row row) -> -row.best())
            .thenComparing(SharesView.Row::group);

    private final SeriesStatistic series;
    private final SharesStatistic shares;
    private final CasualtiesStatistic casualties;

    Tables(SeriesStatistic series, SharesStatistic shares, CasualtiesStatistic casualties) {
        this.series = series;
        this.shares = shares;
        this.casualties = casualties;
    }

    /** How many incidents there are of each value of a dimension, with its share of all. */
    Table shares(String name, Sentence title, Dimension dimension, Selection selection) {
        Question question = new Question(Measure.INCIDENTS, Bucket.ALL, dimension, selection);
        SharesView view = shares.of(question);
        return TableBuilder.of(name, title, view.rows().stream().sorted(MOST_FIRST).toList())
                .coded(WireNames.of(dimension), heading(dimension), SharesView.Row::group)
                .count("incidents", said(TableMessages::incidents), Counts::of)
                .percent("share", said(TableMessages::share), SharesView.Row::share)
                .says(Definition.ofOne(question))
                .says(said(say -> say.shareRule(view.total().best())))
                .unallocated(Counts.rest(Counts.named("incidents"), view))
                .cites(view.citation())
                .drawn(Chart.Kind.BARS, row -> Bar.of(row.group(), Counts.of(row)))
                .build();
    }

    /**
     * Counts of several questions beside each other, by a dimension.
     *
     * @param counted for the name of each column, the question, undivided
     */
    Table beside(String name, Sentence title, Dimension dimension, Map<String, Question> counted) {
        Map<String, SeriesView> views = new LinkedHashMap<>();
        Map<String, Map<String, Cell.Count>> numbers = new LinkedHashMap<>();
        counted.forEach((column, question) -> {
            views.put(column, series.of(question.by(dimension)));
            numbers.put(column, Counts.byGroup(views.get(column)));
        });
        List<String> groups = numbers.values().stream().flatMap(column -> column.keySet().stream()).distinct().sorted()
                .toList();
        TableBuilder<String> table = TableBuilder.of(name, title, groups)
                .coded(WireNames.of(dimension), heading(dimension), group -> group);
        views.forEach((column, view) -> table
                .count(column, heading(column),
                        group -> numbers.get(column).getOrDefault(group, Cell.Count.NONE))
                .says(Definition.ofOne(counted.get(column).by(dimension)))
                .unallocated(Counts.rest(Counts.named(column), view.unallocated())).cites(view.citation()));
        Map<String, Cell.Count> first = numbers.values().iterator().next();
        return table.drawn(Chart.Kind.BARS, group -> Bar.of(group, first.getOrDefault(group, Cell.Count.NONE))).build();
    }

    private static Sentence heading(Dimension dimension) {
        return said(say -> switch (dimension) {
            case ADMIN1 -> say.division();
            case PERPETRATOR -> say.byWhom();
            case COUNTRY -> say.country();
            case CATEGORY -> say.category();
            case VERIFICATION -> say.verification();
            default -> WireNames.of(dimension);
        });
    }

    private static Sentence heading(String column) {
        return said(say -> switch (column) {
            case "operations" -> say.operations();
            case "killed" -> say.killed();
            case "detained" -> say.detained();
            default -> say.incidents();
        });
    }

    /** Casualty lines by group and outcome, those that are part of others behind them. */
    Table casualties(Sentence title, Selection selection, List<String> outcomes) {
        CasualtiesView view = casualties.of(selection);
        List<CasualtiesView.Row> rows = view.rows().stream().filter(row -> outcomes.contains(row.outcome())).toList();
        TableBuilder<CasualtiesView.Row> table = TableBuilder.of("casualties", title, rows)
                .coded("group", said(TableMessages::group), CasualtiesView.Row::group)
                .coded("outcome", said(TableMessages::outcome), CasualtiesView.Row::outcome)
                .count("people", said(TableMessages::people), Counts::of)
                .text("partOf", said(TableMessages::includedIn), CasualtiesView.Row::partOf)
                .nested(row -> row.partOf() != null)
                .says(view.definition().countingRule())
                .unallocated(Counts.rest(Counts.named("people"), view, outcomes))
                .cites(view.citation());
        return (outcomes.size() == 1 ? table.drawn(Chart.Kind.BARS, row -> Bar.of(row.group(), Counts.of(row))) : table)
                .build();
    }
}
