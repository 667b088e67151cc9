package org.vigil.stats.measure;

import java.util.List;
import java.util.UUID;

/**
 * Writes what is behind a count as SQL: the same that is added up for the answer to a question, one revision at a time. Its
 * rows are read by {@link Contribution#of}.
 */
public final class ContributionSql {

    private final Question question;
    private final FactRows rows;

    private ContributionSql(Question question) {
        this.question = question;
        this.rows = new FactRows(question);
    }

    /** Id and revision of all that is counted anywhere in the answer, in no order. */
    public static Query revisions(Question question) {
        Query query = new Query().add("select f.id, f.revision from " + FactRows.counted(question.measure()) + " f");
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
        place.approach(placed, sql.rows.groupColumn());
        placed.add(") placed");
        place.choose(placed);
        return placed.add(" order by id limit ?", limit);
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
        return onlyClaimed(question, placed).add(" order by id, revision, first, grp");
    }

    private static Query onlyClaimed(Question question, Query query) {
        return question.measure() == Measure.CLAIMS ? query.add(" and f.claimants <> '{}'") : query;
    }

    /** Adds the revisions with the place to which each gives, and how much. */
    private void addPlaced(Query query) {
        Span window = question.selection().window();
        boolean reports = question.measure() == Measure.REPORTS;
        query.add("""
                select f.id, f.revision, f.valid_from, f.valid_to, f.precision, f.country, f.admin1, %s,
                  case when not edge.cut then %s end as first, edge.cut as cut, %s as grp, %s as grp_country, %s
                from %s f cross join lateral (select f.valid_from < ? or f.valid_to > ? as cut) edge"""
                .formatted(reports ? "cast(null as text) as verification, f.source"
                        : "f.verification, cast(null as text) as source", rows.bucket(),
                        rows.group(), CountSql.country(question),
                        rows.numbers(), FactRows.counted(question.measure())),
                window.first(), window.last());
        rows.join(query);
    }
}
