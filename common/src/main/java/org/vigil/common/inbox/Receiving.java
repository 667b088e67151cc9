package org.vigil.common.inbox;

import java.util.UUID;

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

    /**
     * Waits for an event of that thing that is being taken in, and keeps further ones waiting until the transaction ends: what
     * is read of the thing afterwards is not overtaken. Several transactions may do so at once.
     */
    @Transactional(TxType.MANDATORY)
    public void pause(String topic, UUID key) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock_shared(hashtextextended(?1, 0))")
                .setParameter(1, thing(topic, key)).getSingleResult();
    }

    /** What one thing is called where it is locked. */
    static String thing(String topic, UUID key) {
        return topic + key;
    }
}
