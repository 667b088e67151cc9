package org.vigil.stats.measure;

import java.util.List;

import org.vigil.common.problem.WireNames;

/**
 * Writes the count of a question as SQL. The database only says in which bucket the first and the last day of a thing lie;
 * {@link Allocation} decides what that means.
 */
final class CountSql {

    private static final String REPORTS = """
            (select true as counted, known_at, superseded_at, published_from as valid_from, published_to as valid_to,
              array[source] as sources from known_report)""";

    private final Question question;
    private final Query query = new Query();

    private CountSql(Question question) {
        this.question = question;
    }

    /** One row for each bucket, group and country (of what has no group), at most so many, in order. */
    static Query of(Question question, int limit) {
        CountSql sql = new CountSql(question);
        sql.write(limit);
        return sql.query;
    }

    private void write(int limit) {
        Span window = question.selection().window();
        String first = firstDayOf("f.valid_from");
        query.add("""
                select first, cut, grp, country, sum(low) as low, sum(best) as best, sum(high) as high, sum(unknown) as unknown
                from (select case when not edge.cut and %1$s = %2$s then %1$s end as first, edge.cut as cut, %3$s as grp,
                  %4$s as country, %5$s
                from %6$s f cross join lateral (select f.valid_from < ? or f.valid_to > ? as cut) edge"""
                .formatted(first, firstDayOf("f.valid_to"), group(), country(), numbers(), table()),
                window.first(), window.last());
        joinGroups();
        joinCasualties();
        question.selection().restrict(query);
        if (question.measure() == Measure.CLAIMS) {
            query.add(" and f.claimants <> '{}'");
        }
        query.add(") counted group by first, cut, grp, country order by first, grp, country, cut limit ?", limit);
    }

    private String table() {
        return question.measure() == Measure.REPORTS ? REPORTS : "incident_fact";
    }

    /** What is placed only by country is at least said of that country. */
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
        if (question.groupBy() == null || !question.groupBy().isArray() || splitsLines()) {
            return;
        }
        boolean claimants = question.measure() == Measure.CLAIMS && question.groupBy() == Dimension.ACTOR;
        query.add(" left join lateral unnest(f." + (claimants ? "claimants" : question.groupBy().column())
                + ") as g(value) on true");
    }

    private String numbers() {
        if (question.measure().countsPeople()) {
            return """
                    coalesce(c.low, 0) as low, coalesce(c.best, 0) as best, coalesce(c.high, 0) as high,
                      (coalesce(c.lines, 0) = 0 or c.nulls > 0)::int as unknown""";
        }
        boolean several = question.measure() == Measure.CLAIMS && question.groupBy() != Dimension.ACTOR;
        String number = several ? "cardinality(f.claimants)" : "1";
        return "%1$s as low, %1$s as best, %1$s as high, 0 as unknown".formatted(number);
    }

    /** A line is never added to the one that includes it, yet its number is not unknown; asked for alone, it counts. */
    private void joinCasualties() {
        if (!question.measure().countsPeople()) {
            return;
        }
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
        query.add(" from casualty_fact l where l.id = f.id and l.revision = f.revision and l.outcome = ?",
                WireNames.of(question.measure()));
        if (!groups.isEmpty()) {
            query.add(" and l.casualty_group = any(?)", groups);
        }
        query.add(splitsLines() ? ") l where l.counts group by 1) c on true" : ") l) c");
    }

    /** The first day of the bucket that holds the day in that column, by the calendar alone. */
    private String firstDayOf(String day) {
        return switch (question.bucket()) {
            case DAY -> day;
            case WEEK, MONTH, QUARTER, YEAR -> "date_trunc('%s', %s::timestamp)::date"
                    .formatted(WireNames.of(question.bucket()), day);
            case HALF -> "make_date(extract(year from %1$s)::int, case when extract(month from %1$s) < 7 then 1 else 7 end, 1)"
                    .formatted(day);
            case ALL -> "date '0001-01-01'";
        };
    }
}
