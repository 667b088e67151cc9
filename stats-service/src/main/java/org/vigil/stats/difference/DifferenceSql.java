package org.vigil.stats.difference;

import java.time.Instant;
import java.util.UUID;

import org.vigil.stats.measure.Query;
import org.vigil.stats.measure.StandingSql;

/** Writes what changed between two moments as SQL. Only what has a revision from in between is looked at. */
final class DifferenceSql {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Compared compared;
    private final String revisions;
    private final Query query = new Query();

    private DifferenceSql(Compared compared, UUID after) {
        this.compared = compared;
        this.revisions = StandingSql.revisions(compared.before().measure());
        write(after);
    }

    /** The changes added up by group, country (of what has no division), cut and kind; at most so many, in order. */
    static Query sums(Compared compared, int limit) {
        return new DifferenceSql(compared, BEFORE_ALL).query.add("""
                 select g.grp, g.country, g.cut, l.kind, count(*) as things, sum(g.low) as low, sum(g.best) as best,
                  sum(g.high) as high, sum(g.unknown) as unknown
                from given g join lives l on l.id = g.id
                group by 1, 2, 3, 4 order by 1, 2, 3, 4 limit ?""", limit);
    }

    /** The things behind the changes, from the one after the given id on, in the order of their ids. */
    static Query things(Compared compared, UUID after, int limit) {
        return new DifferenceSql(compared, after == null ? BEFORE_ALL : after).query.add("""
                 select l.id, l.kind, l.revision_before, l.revision_after from lives l
                where l.id in (select id from given) order by l.id limit ?""", limit);
    }

    private void write(UUID after) {
        query.add("with touched as (select distinct f.id from " + revisions
                + " f where f.known_at > ? and f.known_at <= ? and f.id > ?::uuid), given as ("
                + "select id, grp, country, cut, sum(side * low) as low, sum(side * best) as best, sum(side * high) as high, "
                + "sum(side * unknown) as unknown from (select -1 as side, b.* from (", compared.from(), compared.to(),
                after.toString());
        StandingSql.add(query, compared.before(), "select id from touched");
        query.add(") b union all select 1 as side, a.* from (");
        StandingSql.add(query, compared.after(), "select id from touched");
        query.add(") a) sides group by id, grp, country, cut having sum(side) <> 0 or sum(side * low) <> 0 "
                + "or sum(side * best) <> 0 or sum(side * high) <> 0 or sum(side * unknown) <> 0), ");
        lives();
    }

    private void lives() {
        query.add("lives as (select a.id, b.revision as revision_before, a.revision as revision_after, case ");
        query.add("""
                when b.id is null then case when a.valid_to < ? then 'late' else 'new' end
                  when not b.counted then 'restored'
                  when a.counted then 'revised'
                  when a.merged_into is not null or a.change = 'merged' and a.verification <> 'discounted' then 'merged'
                  else 'withdrawn' end as kind
                from touched t""", compared.lateBefore());
        known("join", "a", compared.to());
        known("left join", "b", compared.from());
        query.add(")");
    }

    private void known(String join, String name, Instant moment) {
        query.add(
                " %1$s %2$s %3$s on %3$s.id = t.id and %3$s.known_at <= ? and (%3$s.superseded_at is null or %3$s.superseded_at > ?)"
                        .formatted(join, revisions, name),
                moment, moment);
    }
}
