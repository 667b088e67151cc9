package org.vigil.stats.measure;

import java.util.List;

import org.vigil.common.problem.WireNames;

/**
 * Writes what each single incident, or report, gives to which group at the moment of a question, by the rules by which
 * {@link Tally} adds up; its window is taken as one bucket.
 */
public final class StandingSql {

    private static final String REPORTS = """
            (select id, revision, known_at, superseded_at, true as counted, published_from as valid_from,
              published_to as valid_to, array[source] as sources, 'revised' as change, '' as verification,
              cast(null as uuid) as merged_into from known_report)""";

    private final Question question;
    private final Query query;

    private StandingSql(Question question, Query query) {
        this.question = question;
        this.query = query;
    }

    /** The revisions of what the measure counts: a table, or what can stand for one. */
    public static String revisions(Measure measure) {
        return measure == Measure.REPORTS ? REPORTS : "incident_fact";
    }

    /**
     * Adds a select of id, revision, grp, country (of what has no division), cut (whether some of its days lie outside the
     * window),
     * low, best, high and unknown; one row for each thing and group. The condition, on the revision {@code f}, narrows it down.
     */
    public static void add(Query query, Question question, String condition, Object... values) {
        new StandingSql(question, query).write();
        query.add(" and " + condition, values);
    }

    private void write() {
        Span window = question.selection().window();
        query.add("select f.id, f.revision, %s as grp, %s as country, f.valid_from < ? or f.valid_to > ? as cut, %s from %s f"
                .formatted(group(), country(), numbers(), revisions(question.measure())), window.first(), window.last());
        joinGroups();
        joinLines();
        question.selection().restrict(query);
        if (question.measure() == Measure.CLAIMS) {
            query.add(" and f.claimants <> '{}'");
        }
    }

    private String country() {
        return question.groupBy() == Dimension.ADMIN1 ? "case when f.admin1 is null then f.country end" : "cast(null as text)";
    }

    private String group() {
        if (question.groupBy() == null) {
            return "cast(null as text)";
        }
        if (splitsLines()) {
            return "c.value";
        }
        return question.groupBy().isArray() ? "g.value" : "f." + question.groupBy().column();
    }

    /** People are split by the groups of their own lines, everything else by the groups of the incident. */
    private boolean splitsLines() {
        return question.measure().countsPeople() && question.groupBy() == Dimension.GROUP;
    }

    private void joinGroups() {
        if (question.groupBy() != null && question.groupBy().isArray() && !splitsLines()) {
            boolean claimants = question.measure() == Measure.CLAIMS && question.groupBy() == Dimension.ACTOR;
            query.add(" left join lateral unnest(f." + (claimants ? "claimants" : question.groupBy().column())
                    + ") as g(value) on true");
        }
    }

    private String numbers() {
        if (question.measure().countsPeople()) {
            return """
                    coalesce(c.low, 0) as low, coalesce(c.best, 0) as best, coalesce(c.high, 0) as high,
                      (coalesce(c.lines, 0) = 0 or c.nulls > 0)::int as unknown""";
        }
        boolean several = question.measure() == Measure.CLAIMS && question.groupBy() != Dimension.ACTOR;
        return "%1$s as low, %1$s as best, %1$s as high, 0 as unknown".formatted(several ? "cardinality(f.claimants)" : "1");
    }

    /** A line is never added to the one that includes it, yet its number is not unknown; asked for alone, it counts. */
    private void joinLines() {
        if (!question.measure().countsPeople()) {
            return;
        }
        List<String> groups = question.selection().valuesOf(Dimension.GROUP);
        query.add(splitsLines() ? " left join lateral (select l.casualty_group as value, " : " cross join lateral (select ");
        query.add("""
                sum(l.low) filter (where l.counts) as low,
                  sum(coalesce(l.best, l.low)) filter (where l.counts) as best,
                  sum(coalesce(l.high, l.best, l.low)) filter (where l.counts) as high, count(*) as lines,
                  count(*) filter (where l.counts and (l.low is null or l.best is null or l.high is null)) as nulls
                from (select l.*, """);
        if (groups.isEmpty()) {
            query.add("l.part_of is null as counts");
        } else {
            query.add("(l.part_of is null or not l.part_of = any(?)) as counts", groups);
        }
        query.add(" from casualty_fact l where l.id = f.id and l.revision = f.revision and l.outcome = ?",
                WireNames.of(question.measure()));
        if (!groups.isEmpty()) {
            query.add(" and l.casualty_group = any(?)", groups);
        }
        query.add(splitsLines() ? ") l where l.counts group by 1) c on true" : ") l) c");
    }
}
