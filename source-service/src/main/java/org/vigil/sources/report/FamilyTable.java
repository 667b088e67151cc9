package org.vigil.sources.report;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Which reports repeat which, without reading them: a telling may be repeated by thousands. */
@ApplicationScoped
class FamilyTable {

    private final EntityManager database;

    FamilyTable(EntityManager database) {
        this.database = database;
    }

    /**
     * The report behind all that it repeats, directly or through others, the first telling first; at most the nearest so many.
     */
    List<UUID> line(UUID report, int most) {
        return ids(database.createNativeQuery("""
                with recursive line (id, repeated, steps) as (
                  select id, lineage_of, 1 from report where id = ?1
                  union all
                  select r.id, r.lineage_of, l.steps + 1 from line l join report r on r.id = l.repeated where l.steps < ?2)
                select id from line order by steps desc""").setParameter(1, report).setParameter(2, most).getResultList());
    }

    /**
     * The report and those that repeat it, directly or through others, the nearest first and among them the first filed. It is
     * not sorted for that: PostgreSQL goes step by step and stops at the last one that is asked for.
     */
    List<UUID> nearest(UUID report, int most) {
        return ids(database.createNativeQuery("""
                with recursive family (id) as (
                  select id from report where id = ?1
                  union all
                  select next.id from family f cross join lateral (
                    select id from report where lineage_of = f.id order by id limit ?2) next)
                select id from family limit ?2""").setParameter(1, report).setParameter(2, most).getResultList());
    }

    /** How many reports go back to that one, itself included. */
    long count(UUID origin) {
        return ((Number) database.createNativeQuery("select count(*) from report where origin_id = ?1")
                .setParameter(1, origin).getSingleResult()).longValue();
    }

    private static List<UUID> ids(List<?> rows) {
        return rows.stream().map(UUID.class::cast).toList();
    }
}
