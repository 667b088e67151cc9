package org.vigil.stats.dashboard;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.vigil.stats.series.SeriesView;

/**
 * A series as a table: a line for each month, whether or not something is counted in it, and a column for each group that has
 * something.
 *
 * @param columns the groups
 * @param lines the months, in order
 * @param answer what it is made from
 */
record Grid(List<String> columns, List<Line> lines, SeriesView answer) {

    /**
     * A month.
     *
     * @param cells one for each column, null where nothing is counted
     */
    record Line(YearMonth month, List<SeriesView.Row> cells) {

        /** What is counted in it. */
        public long total() {
            return cells.stream().flatMapToLong(cell -> cell == null ? LongStream.empty() : LongStream.of(cell.best())).sum();
        }
    }

    /** The groups stand in the given order; those that nothing is counted in are left out. */
    static Grid of(SeriesView answer, List<String> order, List<YearMonth> months) {
        Map<String, Map<String, SeriesView.Row>> byMonth = answer.rows().stream()
                .collect(Collectors.groupingBy(SeriesView.Row::bucket,
                        Collectors.toMap(SeriesView.Row::group, Function.identity())));
        List<String> columns = order.stream().filter(group -> answer.rows().stream().anyMatch(row -> row.group().equals(group)))
                .toList();
        List<Line> lines = months.stream().map(month -> {
            Map<String, SeriesView.Row> cells = byMonth.getOrDefault(month.toString(), Map.of());
            return new Line(month, columns.stream().map(cells::get).toList());
        }).toList();
        return new Grid(columns, lines, answer);
    }
}
