package org.vigil.stats.measure;

import java.util.List;

import org.vigil.common.problem.WireNames;

/** Every incident, or report, as it was known at the moment: answers any question. */
record FactRows(Question question) implements CountedRows {

    private static final String REPORTS = """
            (select id, revision, true as counted, known_at, superseded_at, published_from as valid_from,
              published_to as valid_to, cast(null as text) as precision, cast(null as text) as country,
              cast(null as text) as admin1, source, array[source] as sources, 'revised' as change, '' as verification,
              cast(null as uuid) as merged_into from known_report)""";

    /** The revisions of what the measure counts: a table, or what can stand for one. */
    static String table(Measure measure) {
        return measure == Measure.REPORTS ? REPORTS : "incident_fact";
    }

    /** The same without revisions that count nowhere, in the form in which very many are read fastest. */
    static String counted(Measure measure) {
        return measure == Measure.REPORTS ? REPORTS : "counted_incident";
    }

    @Override
    public List<Query> tables() {
        return List.of(selected());
    }

    /** The table with what is joined and all conditions. */
    Query selected() {
        Query table = new Query().add(counted(question.measure()) + " f");
        join(table);
        question.selection().restrict(table);
        if (question.measure() == Measure.CLAIMS) {
            table.add(" and f.claimants <> '{}'");
        }
        return table;
    }

    @Override
    public String group() {
        if (question.groupBy() == null) {
            return "cast(null as text)";
        }
        if (splitsLines()) {
            return "c.value";
        }
        return question.groupBy().isArray() ? "g.value" : "f." + groupColumn();
    }

    /** The column that holds the groups, null where there is none; by actor, a claim is of the one who claims. */
    String groupColumn() {
        boolean claimants = question.measure() == Measure.CLAIMS && question.groupBy() == Dimension.ACTOR;
        return claimants ? "claimants" : question.groupBy() == null ? null : question.groupBy().column();
    }

    @Override
    public String numbers() {
        if (readsLines()) {
            return """
                    coalesce(c.low, 0) as low, coalesce(c.best, 0) as best, coalesce(c.high, 0) as high,
                      (coalesce(c.lines, 0) = 0 or c.nulls > 0)::int as unknown""";
        }
        if (question.measure().countsPeople()) {
            return """
                    coalesce(f.%1$s[1], 0) as low, coalesce(f.%1$s[2], 0) as best, coalesce(f.%1$s[3], 0) as high,
                      coalesce(f.%1$s[4], 1) as unknown""".formatted(WireNames.of(question.measure()));
        }
        boolean several = question.measure() == Measure.CLAIMS && question.groupBy() != Dimension.ACTOR;
        String number = several ? "cardinality(f.claimants)" : "1";
        return "%1$s as low, %1$s as best, %1$s as high, 0 as unknown".formatted(number);
    }

    @Override
    public String having() {
        return "";
    }

    /** People are split by the groups of their own lines, everything else by the groups of the incident. */
    boolean splitsLines() {
        return question.measure().countsPeople() && question.groupBy() == Dimension.GROUP;
    }

    /** The numbers of people stand with the incident, unless only those of some groups are asked for. */
    boolean readsLines() {
        return question.measure().countsPeople()
                && (question.groupBy() == Dimension.GROUP || !question.selection().valuesOf(Dimension.GROUP).isEmpty());
    }

    /** Adds what {@link #group} and {@link #numbers} are read from beside the columns of the revision itself. */
    void join(Query query) {
        if (question.groupBy() != null && question.groupBy().isArray() && !splitsLines()) {
            query.add(" left join lateral unnest(f." + groupColumn() + ") as g(value) on true");
        }
        if (readsLines()) {
            joinLines(query);
        }
    }

    /** A line is never added to the one that includes it, yet its number is not unknown; asked for alone, it counts. */
    private void joinLines(Query query) {
        query.add(splitsLines() ? " left join lateral (select l.casualty_group as value, " : " cross join lateral (select ");
        query.add("""
                sum(l.low) filter (where l.counts) as low,
                  sum(coalesce(l.best, l.low)) filter (where l.counts) as best,
                  sum(coalesce(l.high, l.best, l.low)) filter (where l.counts) as high, count(*) as lines,
                  count(*) filter (where l.counts and (l.low is null or l.best is null or l.high is null)) as nulls
                from (select l.*, """);
        List<String> groups = question.selection().valuesOf(Dimension.GROUP);
        if (groups.isEmpty()) {
            query.add(" l.part_of is null as counts");
        } else {
            query.add(" (l.part_of is null or not l.part_of = any(?)) as counts", groups);
        }
        query.add(" from casualty_lines(f.casualties) l where l.outcome = ?",
                WireNames.of(question.measure()));
        if (!groups.isEmpty()) {
            query.add(" and l.casualty_group = any(?)", groups);
        }
        query.add(splitsLines() ? ") l where l.counts group by 1) c on true" : ") l) c");
    }
}
