package org.vigil.stats.bulletin.ready;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
import org.vigil.stats.casualty.CasualtiesStatistic;
import org.vigil.stats.casualty.CasualtiesView;
import org.vigil.stats.change.ChangeStatistic;
import org.vigil.stats.change.ChangeView;
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

    private final ChangeStatistic changes;
    private final SeriesStatistic series;
    private final SharesStatistic shares;
    private final CasualtiesStatistic casualties;

    Tables(ChangeStatistic changes, SeriesStatistic series, SharesStatistic shares, CasualtiesStatistic casualties) {
        this.changes = changes;
        this.series = series;
        this.shares = shares;
        this.casualties = casualties;
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

    /** Every month of the window, each with its change; the window is made of whole months. */
    Table months(String title, Measure measure, Selection selection) {
        ChangeView view = changes.of(new Question(measure, Bucket.MONTH, null, selection));
        Map<String, ChangeView.Row> rows = view.rows().stream()
                .collect(Collectors.toMap(ChangeView.Row::bucket, Function.identity()));
        LocalDate end = selection.window().last();
        List<Month> months = Stream.iterate(selection.window().first(), day -> !day.isAfter(end), day -> day.plusMonths(1))
                .map(Bucket.MONTH::label).map(label -> new Month(label, rows.get(label))).toList();
        return TableBuilder.of("months", title, months)
                .text("month", "Month", Month::label)
                .count(WireNames.of(measure), "Number", Month::count)
                .number("change", "Change", month -> month.comparison().absolute())
                .percentChange("percent", "Change in %", month -> month.comparison().percent())
                .named("band", "Band", month -> month.comparison().band())
                .text("provisional", "Provisional", month -> month.row == null ? null : month.isProvisional() ? "yes" : "no")
                .percent("completeness", "Usually known by now", month -> month.row == null ? null : month.row.completeness())
                .says(Definition.ofOne(new Question(measure, Bucket.MONTH, null, selection)))
                .says("Each month is compared with the one before it, also the first.")
                .unallocated(Counts.rest(WireNames.of(measure), view.unallocated()))
                .cites(view.citation())
                .drawn(Chart.Kind.COLUMNS, month -> new Bar(month.label, month.count().low(), month.count().best(),
                        month.count().high(), month.isProvisional()))
                .build();
    }

    /** How many incidents there are of each value of a dimension, with its share of all. */
    Table shares(String name, String title, Dimension dimension, Selection selection) {
        Question question = new Question(Measure.INCIDENTS, Bucket.ALL, dimension, selection);
        SharesView view = shares.of(question);
        return TableBuilder.of(name, title, view.rows().stream().sorted(MOST_FIRST).toList())
                .text(WireNames.of(dimension), heading(dimension), SharesView.Row::group)
                .count("incidents", "Incidents", Counts::of)
                .percent("share", "Share", SharesView.Row::share)
                .says(Definition.ofOne(question))
                .says("The share is that of all " + view.total().best()
                        + " inside the window, counted once, with those that stand in no row here.")
                .unallocated(Counts.rest("incidents", view))
                .cites(view.citation())
                .drawn(Chart.Kind.BARS, row -> Bar.of(row.group(), Counts.of(row)))
                .build();
    }

    /**
     * Counts of several questions beside each other, by a dimension.
     *
     * @param counted for the name of each column, the question, undivided
     */
    Table beside(String name, String title, Dimension dimension, Map<String, Question> counted) {
        Map<String, SeriesView> views = new LinkedHashMap<>();
        counted.forEach((column, question) -> views.put(column, series.of(question.by(dimension))));
        TableBuilder<String> table = TableBuilder.of(name, title, Counts.groups(views.values()))
                .text(WireNames.of(dimension), heading(dimension), group -> group);
        views.forEach((column, view) -> table
                .count(column, column.substring(0, 1).toUpperCase(Locale.ROOT) + column.substring(1),
                        group -> Counts.in(view, group))
                .says(Definition.ofOne(counted.get(column).by(dimension)))
                .unallocated(Counts.rest(column, view.unallocated())).cites(view.citation()));
        SeriesView first = views.values().iterator().next();
        return table.drawn(Chart.Kind.BARS, group -> Bar.of(group, Counts.in(first, group))).build();
    }

    private static String heading(Dimension dimension) {
        return switch (dimension) {
            case ADMIN1 -> "Division";
            case PERPETRATOR -> "By whom";
            default -> dimension.name().substring(0, 1) + dimension.name().substring(1).toLowerCase(Locale.ROOT);
        };
    }

    /** Casualty lines by group and outcome, those that are part of others behind them. */
    Table casualties(String title, Selection selection, List<String> outcomes) {
        CasualtiesView view = casualties.of(selection);
        List<CasualtiesView.Row> rows = view.rows().stream().filter(row -> outcomes.contains(row.outcome())).toList();
        TableBuilder<CasualtiesView.Row> table = TableBuilder.of("casualties", title, rows)
                .text("group", "Group", CasualtiesView.Row::group)
                .text("outcome", "Outcome", CasualtiesView.Row::outcome)
                .count("people", "People", Counts::of)
                .text("partOf", "Included in", CasualtiesView.Row::partOf)
                .nested(row -> row.partOf() != null)
                .says(view.definition().countingRule())
                .unallocated(Counts.rest("people", view, outcomes))
                .cites(view.citation());
        return (outcomes.size() == 1 ? table.drawn(Chart.Kind.BARS, row -> Bar.of(row.group(), Counts.of(row))) : table)
                .build();
    }
}
