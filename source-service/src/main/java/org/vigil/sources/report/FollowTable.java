package org.vigil.sources.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Reports that changed and are still to be followed by those that repeat them, and how far each has come. */
@ApplicationScoped
class FollowTable {

    /** So often a report that cannot follow is tried before it is passed over. */
    private static final int ATTEMPTS = 5;

    private final EntityManager database;

    FollowTable(EntityManager database) {
        this.database = database;
    }

    /**
     * Who follows next.
     *
     * @param first what changed
     * @param after the last report that has followed it, or null
     * @param follower the next one that repeats it; null where there is none left
     * @param examine whether texts are to be compared again, and not only origins to be taken over
     */
    record Turn(UUID first, UUID after, UUID follower, boolean examine) {
    }

    /** Lets every report that repeats this one follow, from the first on, whatever has followed it before. */
    void begin(UUID first, boolean examine) {
        database.createNativeQuery("""
                insert into report_follow (first_id, examine, attempts)
                select ?1, ?2, 0 where exists (select from report where lineage_of = ?1)
                on conflict (first_id) do update set after_id = null, attempts = 0,
                  examine = report_follow.examine or excluded.examine""")
                .setParameter(1, first).setParameter(2, examine).executeUpdate();
    }

    /** Whose turn it is; empty where all have followed. */
    Optional<Turn> next() {
        List<?> rows = database.createNativeQuery("""
                select f.first_id, f.after_id, r.id, f.examine
                from (select * from report_follow order by position limit 1) f left join lateral (
                  select id from report where lineage_of = f.first_id and (f.after_id is null or id > f.after_id)
                  order by id limit 1) r on true""").getResultList();
        return rows.stream().map(Object[].class::cast)
                .map(row -> new Turn((UUID) row[0], (UUID) row[1], (UUID) row[2], (Boolean) row[3])).findFirst();
    }

    /**
     * Ends a turn within the running transaction; false where another replica has had it, or it has begun from the first again.
     */
    boolean end(Turn turn) {
        String change = turn.follower == null ? "delete from report_follow"
                : "update report_follow set after_id = :follower, attempts = 0";
        var query = database.createNativeQuery(change
                + " where first_id = :first and after_id is not distinct from cast(:after as uuid) and examine = :examine")
                .setParameter("first", turn.first).setParameter("after", turn.after).setParameter("examine", turn.examine);
        if (turn.follower != null) {
            query.setParameter("follower", turn.follower);
        }
        return query.executeUpdate() == 1;
    }

    /** Others have their turn before it is tried again, and after some attempts the next follower has. */
    void fail(Turn turn) {
        database.createNativeQuery(
                """
                        update report_follow set position = default, attempts = case when attempts + 1 < ?4 then attempts + 1 else 0 end,
                          after_id = case when attempts + 1 < ?4 then after_id else cast(?2 as uuid) end
                        where first_id = ?1 and after_id is not distinct from cast(?3 as uuid)""")
                .setParameter(1, turn.first).setParameter(2, turn.follower).setParameter(3, turn.after)
                .setParameter(4, ATTEMPTS).executeUpdate();
    }
}
