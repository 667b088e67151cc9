package org.vigil.stats.cell;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Keeps the deltas of the cells: whole numbers, signed, so that what a revision gave is taken back exactly. */
@ApplicationScoped
public class Cells {

    /**
     * The revision counts from when it was known until the next one was; from then on what it replaces there counts no more. A
     * step is a revision, the revision at whose moment it begins or ends to count, and the sign.
     */
    static final String DELTAS = """
            with step (revision, moment, sign) as (
              values (cast(:revision as integer), cast(:revision as integer), 1), (cast(:before as integer), :revision, -1),
                (:before, cast(:after as integer), 1), (:revision, :after, -1)),
            delta as (
              insert into cell_delta (rollup, measure, known_at, first, last, country, admin1, category, verification,
                violence_type, perpetrator, low, best, high, known)
              select s.rollup, s.measure, m.known_at, s.first, s.last, s.country, s.admin1, s.category, s.verification,
                s.violence_type, s.perpetrator, sum(step.sign * s.low), sum(step.sign * s.best), sum(step.sign * s.high),
                sum(step.sign * s.known)
              from step
              join cell_share s on s.id = :id and s.revision = step.revision
              join incident_fact m on m.id = :id and m.revision = step.moment
              group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
              having sum(step.sign * s.low) <> 0 or sum(step.sign * s.best) <> 0 or sum(step.sign * s.high) <> 0
                or sum(step.sign * s.known) <> 0
              returning *)
            insert into cell (rollup, measure, through, first, last, country, admin1, category, verification, violence_type,
              perpetrator, low, best, high, known)
            select d.rollup, d.measure, c.through, d.first, d.last, d.country, d.admin1, d.category, d.verification,
              d.violence_type, d.perpetrator, d.low, d.best, d.high, d.known
            from delta d join cell_checkpoint c on c.rollup = d.rollup and c.through >= d.known_at""";

    private final EntityManager entities;

    Cells(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Counts a revision that has become a fact.
     *
     * @param id the incident
     * @param revision the revision
     * @param before the revision before it that is known here, 0 when there is none
     * @param after the revision after it that is known here, 0 when there is none
     */
    @Transactional(TxType.MANDATORY)
    public void add(UUID id, int revision, int before, int after) {
        entities.flush();
        entities.createNativeQuery(DELTAS)
                .setParameter("id", id)
                .setParameter("revision", revision)
                .setParameter("before", before)
                .setParameter("after", after)
                .executeUpdate();
    }
}
