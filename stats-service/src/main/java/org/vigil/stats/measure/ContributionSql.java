package org.vigil.stats.measure;

import java.util.List;
import java.util.UUID;

import org.vigil.common.problem.WireNames;

/**
 * Writes what is behind a count as SQL: the same that is added up for the answer to a question, one revision at a time. Its
 * rows
 * are read by {@link Contribution#of}.
 */
public final class ContributionSql {

    private static final String REPORTS = """
            (select id, revision, true as counted, known_at, superseded_at, published_from as valid_from, published_to as valid_to,
              cast(null as text) as precision, cast(null as text) as country, cast(null as text) as admin1,
              cast(null as text) as verification, source, array[source] as sources from known_report)""";

    private static final String PEOPLE = """
            coalesce(c.low, 0) as low, coalesce(c.best, 0) as best, coalesce(c.high, 0) as high,
              (coalesce(c.lines, 0) = 0 or c.nulls > 0)::int as unknown""";

    private final Question question;

    private ContributionSql(Question question) {
        this.question = question;
    }

    /** Id and revision of all that is counted anywhere in the answer, in no order. */
    public static Query revisions(Question question) {
        Query query = new Query().add("select f.id, f.revision from " + new ContributionSql(question).table() + " f");
        question.selection().restrict(query);
        return onlyClaimed(question, query);
    }

    /** What is counted at one place, by id: at most so many behind the given id. */
    public static Query at(Place place, UUID after, int limit) {
        ContributionSql sql = new ContributionSql(place.question());
        Query placed = new Query().add("select * from (");
        sql.addPlaced(placed);
        place.question().selection().restrict(placed);
        onlyClaimed(place.question(), placed).add(" and f.id > ?", after);
        place.approach(placed, sql.groupColumn());
        placed.add(") placed");
        place.choose(placed);
        return sql.withNumbers(placed.add(" order by id limit ?", limit)).add(" order by id");
    }

    /**
     * What these revisions give to the answer, wherever that stands in it. They count whether or not they were known at the
     * moment that is asked for.
     */
    public static Query of(Question question, List<UUID> ids, List<Integer> revisions) {
        ContributionSql sql = new ContributionSql(question);
        Query placed = new Query();
        sql.addPlaced(placed);
        placed.add("""
                 join unnest(cast(? as uuid[]), cast(? as integer[])) as wanted (id, revision)
                  on wanted.id = f.id and wanted.revision = f.revision
                where f.counted""", ids, revisions);
        question.selection().narrow(placed);
        return sql.withNumbers(onlyClaimed(question, placed)).add(" order by id, revision, first, grp");
    }

    private static Query onlyClaimed(Question question, Query query) {
        return question.measure() == Measure.CLAIMS ? query.add(" and f.claimants <> '{}'") : query;
    }

    private String table() {
        return question.measure() == Measure.REPORTS ? REPORTS : "incident_fact";
    }

    /** Adds the revisions with the place to which each gives, and with how much where that is counted one by one. */
    private void addPlaced(Query query) {
        Span window = question.selection().window();
        String first = firstDayOf("f.valid_from");
        query.add("""
                select f.id, f.revision, f.valid_from, f.valid_to, f.precision, f.country, f.admin1, f.verification, %s,
                  case when not edge.cut and %s = %s then %s end as first, edge.cut as cut, %s as grp, %s as grp_country%s
                from %s f cross join lateral (select f.valid_from < ? or f.valid_to > ? as cut) edge"""
                .formatted(question.measure() == Measure.REPORTS ? "f.source" : "cast(null as text) as source", first,
                        firstDayOf("f.valid_to"), first, group(),
                        question.groupBy() == Dimension.ADMIN1 ? "case when f.admin1 is null then f.country end"
                                : "cast(null as text)",
                        numbers(), table()),
                window.first(), window.last());
        if (splitsLines()) {
            addCasualties(query);
        } else if (question.groupBy() != null && question.groupBy().isArray()) {
            query.add(" left join lateral unnest(f." + groupColumn() + ") as g (value) on true");
        }
    }

    /** People are added up only of what is answered with, unless the lines say where it stands. */
    private Query withNumbers(Query placed) {
        if (!question.measure().countsPeople() || splitsLines()) {
            return new Query().add("select * from (").add(placed).add(") f");
        }
        Query query = new Query().add("select f.*, " + PEOPLE + " from (").add(placed).add(") f");
        addCasualties(query);
        return query;
    }

    private String group() {
        if (question.groupBy() == null) {
            return "cast(null as text)";
        }
        return splitsLines() ? "c.value" : question.groupBy().isArray() ? "g.value" : "f." + groupColumn();
    }

    /** By actor, a claim is of the one who claims. */
    private String groupColumn() {
        boolean claimants = question.measure() == Measure.CLAIMS && question.groupBy() == Dimension.ACTOR;
        return claimants ? "claimants" : question.groupBy() == null ? null : question.groupBy().column();
    }

    /** People are split by the groups of their own lines, everything else by the groups of the incident. */
    private boolean splitsLines() {
        return question.measure().countsPeople() && question.groupBy() == Dimension.GROUP;
    }

    private String numbers() {
        if (question.measure().countsPeople()) {
            return splitsLines() ? ", " + PEOPLE : "";
        }
        boolean several = question.measure() == Measure.CLAIMS && question.groupBy() != Dimension.ACTOR;
        return ", %1$s as low, %1$s as best, %1$s as high, 0 as unknown".formatted(several ? "cardinality(f.claimants)" : "1");
    }

    /** A line is never added to the one that includes it, yet its number is not unknown; asked for alone, it counts. */
    private void addCasualties(Query query) {
        List<String> groups = question.selection().valuesOf(Dimension.GROUP);
        query.add(splitsLines() ? " left join lateral (select l.casualty_group as value, " : " cross join lateral (select ");
        query.add("""
                sum(l.low) filter (where l.counts) as low, sum(coalesce(l.best, l.low)) filter (where l.counts) as best,
                  sum(coalesce(l.high, l.best, l.low)) filter (where l.counts) as high, count(*) as lines,
                  count(*) filter (where l.counts and (l.low is null or l.best is null or l.high is null)) as nulls
                from (select l.*, l.part_of is null""");
        if (!groups.isEmpty()) {
            query.add(" or not l.part_of = any(?)", groups);
        }
        query.add(" as counts from casualty_fact l where l.id = f.id and l.revision = f.revision and l.outcome = ?",
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
