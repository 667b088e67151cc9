package org.vigil.common.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Which revisions have been received, and how far each partition has been read. */
@ApplicationScoped
class InboxTable {

    private final EntityManager entities;

    InboxTable(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Keeps every other transaction from taking in an event of the same thing until this one ends, and itself from doing so
     * while {@link Receiving} is paused.
     */
    @Transactional(TxType.MANDATORY)
    void lock(IncomingEvent event) {
        entities.createNativeQuery("""
                select 1 from pg_advisory_xact_lock_shared(?1), pg_advisory_xact_lock(hashtextextended(?2, 0))""")
                .setParameter(1, Receiving.LOCK)
                .setParameter(2, Receiving.thing(event.topic(), event.key()))
                .getSingleResult();
    }

    @Transactional(TxType.MANDATORY)
    void flush() {
        entities.flush();
    }

    /** Notes a revision as received; false when it already was. */
    @Transactional(TxType.MANDATORY)
    boolean isNew(IncomingEvent event) {
        return entities.createNativeQuery("""
                insert into inbox (topic, key, revision) values (?1, ?2, ?3) on conflict do nothing""")
                .setParameter(1, event.topic())
                .setParameter(2, event.key())
                .setParameter(3, event.revision())
                .executeUpdate() == 1;
    }

    /** Notes that a partition has been read past the record; it never goes back. */
    @Transactional(TxType.REQUIRED)
    void advance(ConsumerRecord<String, String> record) {
        entities.createNativeQuery("""
                insert into inbox_position (topic, partition, next_offset) values (?1, ?2, ?3)
                on conflict (topic, partition)
                do update set next_offset = greatest(inbox_position.next_offset, excluded.next_offset)""")
                .setParameter(1, record.topic())
                .setParameter(2, record.partition())
                .setParameter(3, record.offset() + 1)
                .executeUpdate();
    }
}
