package org.vigil.stats.rebuild;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Holds the tables in use against the new ones, as of a moment. */
@ApplicationScoped
class Comparison {

    /** What is answered: the last checkpoint and the deltas since. */
    private static final String CELLS = """
            select rollup, measure, first, last, country, admin1, category, verification, violence_type, perpetrator,
              sum(low), sum(best), sum(high), sum(known)
            from (
              select c.* from %1$s.cell c join (select rollup, max(through) as through from %1$s.cell_checkpoint
                where through <= :moment group by rollup) last using (rollup, through)
              union all
              select d.* from %1$s.cell_delta d left join (select rollup, max(through) as through from %1$s.cell_checkpoint
                where through <= :moment group by rollup) last using (rollup)
              where d.known_at <= :moment and (last.through is null or d.known_at > last.through)) part
            group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
            having sum(low) <> 0 or sum(best) <> 0 or sum(high) <> 0 or sum(known) <> 0""";

    private static final String FACTS = """
            select id, revision, known_at, case when superseded_at <= :moment then superseded_at end, counted, valid_from, valid_to,
              category, event_type, violence_type, verification, country, admin1, prio_grid, merged_into, actors, perpetrators,
              targets, claimants, sources, killed, wounded, detained, missing, casualties
            from %1$s.incident_fact where known_at <= :moment""";

    private static final String REPORTS = """
            select id, revision, known_at, case when superseded_at <= :moment then superseded_at end, source, published_from,
              published_to, lineage, origin_id from %1$s.known_report where known_at <= :moment""";

    private final EntityManager entities;

    Comparison(EntityManager entities) {
        this.entities = entities;
    }

    /** How many cells and rows are in one of the two and not the same in the other. */
    @Transactional
    long differences(String live, String other, Instant moment) {
        return different(CELLS, live, other, moment) + different(FACTS, live, other, moment)
                + different(REPORTS, live, other, moment);
    }

    private long different(String rows, String live, String other, Instant moment) {
        String one = rows.formatted(live);
        String two = rows.formatted(other);
        return ((Number) entities.createNativeQuery(
                "select count(*) from ((%1$s except all %2$s) union all (%2$s except all %1$s)) different"
                        .formatted("(" + one + ")", "(" + two + ")"))
                .setParameter("moment", moment).getSingleResult()).longValue();
    }
}
