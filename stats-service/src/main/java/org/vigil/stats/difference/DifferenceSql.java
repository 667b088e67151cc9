package org.vigil.stats.difference;

import java.util.UUID;

import org.vigil.stats.measure.Query;
import org.vigil.stats.measure.StandingSql;

/**
 * Writes what changed between two moments as SQL. Only what has a revision from in between is
 * looked at.
 */
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
        lives(after);
        query.add("given as (select id, grp, country, cut, sum(side * low) as low, sum(side * best) as best, "
                + "sum(side * high) as high, sum(side * unknown) as unknown from (select -1 as side, b.* from (");
        StandingSql.add(query, compared.before(), "f.id in (select id from lives where revision_before is not null)");
        query.add(") b union all select 1 as side, a.* from (");
        StandingSql.add(query, compared.after(), "f.known_at > ? and f.id > ?::uuid", compared.from(), after.toString());
        query.add(") a) sides group by id, grp, country, cut having sum(side) <> 0 or sum(side * low) <> 0 "
                + "or sum(side * best) <> 0 or sum(side * high) <> 0 or sum(side * unknown) <> 0)");
    }

    /** What stands at the later moment and is known only since the earlier one, with what stood before. */
    private void lives(UUID after) {
        query.add("with lives as (select a.id, b.revision as revision_before, a.revision as revision_after, case ");
        query.add("""
                when b.id is null then case when a.valid_to < ? then 'late' else 'new' end
                  when not b.counted then 'restored'
                  when a.counted then 'revised'
                  when a.merged_into is not null or a.change = 'merged' and a.verification <> 'discounted' then 'merged'
                  else 'withdrawn' end as kind from""", compared.lateBefore());
        query.add(" " + revisions + " a left join " + revisions + " b on b.id = a.id and b.known_at <= ? "
                + "and (b.superseded_at is null or b.superseded_at > ?) where a.known_at > ? and a.known_at <= ? "
                + "and (a.superseded_at is null or a.superseded_at > ?) and a.id > ?::uuid), ", compared.from(),
                compared.from(),
                compared.from(), compared.to(), compared.to(), after.toString());
    }
}
