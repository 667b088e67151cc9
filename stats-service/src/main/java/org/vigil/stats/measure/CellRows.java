package org.vigil.stats.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.vigil.common.problem.WireNames;
import org.vigil.stats.cell.Rollup;

/**
 * The cells of a roll-up: the last checkpoint before the moment, and the deltas since. They answer questions about whole months
 * that filter and split by nothing but the columns of the roll-up.
 */
record CellRows(Question question, Rollup rollup) implements CountedRows {

    private static final Set<Bucket> MONTHS = Set.of(Bucket.MONTH, Bucket.QUARTER, Bucket.HALF, Bucket.YEAR, Bucket.ALL);

    private static final String INCIDENTS = WireNames.of(Measure.INCIDENTS);

    private static final String LAST_CHECKPOINT = "(select max(through) from cell_checkpoint where rollup = ? and through <= ?)";

    /** Those of the first roll-up that answers the question, empty when none does. */
    static Optional<CellRows> of(Question question) {
        if (question.measure() == Measure.REPORTS || !MONTHS.contains(question.bucket())
                || !isWholeMonths(question.selection().window())) {
            return Optional.empty();
        }
        return Stream.of(Rollup.values()).filter(rollup -> answers(rollup, question)).findFirst()
                .map(rollup -> new CellRows(question, rollup));
    }

    private static boolean isWholeMonths(Span window) {
        LocalDate next = window.last().equals(Span.EVER.last()) ? null : window.last().plusDays(1);
        return window.first().getDayOfMonth() == 1 && (next == null || next.getDayOfMonth() == 1);
    }

    /** An incident that stands in several cells of a roll-up is counted there once only where one of them is chosen. */
    private static boolean answers(Rollup rollup, Question question) {
        Selection selection = question.selection();
        boolean columns = Stream.concat(selection.filter().keySet().stream(), Stream.ofNullable(question.groupBy()))
                .allMatch(dimension -> rollup.columns().contains(column(dimension)));
        if (!columns || !rollup.columns().contains(Rollup.SEVERAL)) {
            return columns;
        }
        int chosen = selection.valuesOf(Dimension.PERPETRATOR).size();
        return question.groupBy() == Dimension.PERPETRATOR ? chosen == 0 : chosen == 1;
    }

    private static String column(Dimension dimension) {
        return dimension == Dimension.PERPETRATOR ? Rollup.SEVERAL : dimension.column();
    }

    @Override
    public List<Query> tables() {
        String name = rollup.name();
        Instant asOf = question.selection().asOf();
        return List.of(of("cell").add(" and f.through = " + LAST_CHECKPOINT, name, asOf),
                of("cell_delta").add(" and f.known_at <= ? and f.known_at > coalesce(" + LAST_CHECKPOINT + ", '-infinity')",
                        asOf,
                        name, asOf));
    }

    private Query of(String table) {
        List<String> measures = question.measure().countsPeople() ? List.of(WireNames.of(question.measure()), INCIDENTS)
                : List.of(WireNames.of(question.measure()));
        Query query = new Query().add(table + " f where f.rollup = ? and f.measure = any(?)", rollup.name(), measures);
        Span window = question.selection().window();
        if (!window.equals(Span.EVER)) {
            query.add(" and f.last >= ? and f.first <= ?", window.first(), window.last());
        }
        question.selection().filter()
                .forEach((dimension, values) -> query.add(" and f." + column(dimension) + " = any(?)", values));
        return query;
    }

    @Override
    public String from() {
        return "f.first";
    }

    @Override
    public String to() {
        return "f.last";
    }

    /** A cell's days are whole months. */
    @Override
    public String bucket() {
        return question.bucket() == Bucket.MONTH ? "case when f.last - f.first < 31 then f.first end"
                : CountedRows.super.bucket();
    }

    @Override
    public String group() {
        return question.groupBy() == null ? "cast(null as text)" : "f." + column(question.groupBy());
    }

    /**
     * Incidents and claims are exact: one sum is low, best and high. The number of people is unknown in all incidents but those
     * of which it is known.
     */
    @Override
    public String numbers() {
        if (!question.measure().countsPeople()) {
            return "f.best";
        }
        return """
                case when f.measure = '%1$s' then 0 else f.low end as low, case when f.measure = '%1$s' then 0 else f.best end as best,
                  case when f.measure = '%1$s' then 0 else f.high end as high,
                  case when f.measure = '%1$s' then f.best else -f.known end as unknown,
                  case when f.measure = '%1$s' then f.best else 0 end as incidents"""
                .formatted(INCIDENTS);
    }

    /** What was taken back as a whole is not answered. */
    @Override
    public String having() {
        return question.measure().countsPeople() ? "having total(incidents) <> 0" : "having total(best) <> 0";
    }
}
