package org.vigil.common.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * The taking in of events by all replicas of a service, which can be paused while something is made of all that came in before:
 * no event is then half taken in, and none is missed.
 */
@ApplicationScoped
public class Receiving {

    /** The advisory lock's number within the service's own database; nothing else there uses it. */
    static final long LOCK = 8_4446;

    private final EntityManager entities;

    Receiving(EntityManager entities) {
        this.entities = entities;
    }

    /** Waits for the events that are being taken in, and keeps others waiting until the transaction ends: not over a second. */
    @Transactional(TxType.MANDATORY)
    public void pause() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(?1)").setParameter(1, LOCK).getSingleResult();
    }
}
