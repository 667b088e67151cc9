package org.vigil.common.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.vigil.common.audit.AuditEntry;
import org.vigil.common.correlation.Correlation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Where a change leaves its event, in its own transaction. */
@ApplicationScoped
public class Outbox {

    /** A change is announced in its own transaction, which lasts a second at most; what is older was announced before. */
    private static final Duration LONG_AGO = Duration.ofMinutes(5);

    private final EntityManager entities;
    private final ObjectMapper json;

    Outbox(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /**
     * Announces a change. It is sent, at least once, after the transaction has been committed.
     *
     * @param topic one of {@link Topics}
     * @param type the CloudEvents type, such as {@code org.vigil.report.filed}
     * @param change the audit entry of the change: gives the event's id, key and time
     * @param data the whole new state; must hold the revision under {@code revision} and the moment under {@code knownAt}
     */
    @Transactional(TxType.MANDATORY)
    public void publish(String topic, String type, AuditEntry change, Object data) {
        entities.flush();
        Correlation correlation = Correlation.current();
        entities.createNativeQuery("""
                insert into outbox (id, topic, type, key, known_at, data, again, correlation_id, traceparent)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)""")
                .setParameter(1, change.id())
                .setParameter(2, topic)
                .setParameter(3, type)
                .setParameter(4, change.aggregateId())
                .setParameter(5, change.knownAt())
                .setParameter(6, write(data))
                .setParameter(7, change.knownAt().isBefore(Instant.now().minus(LONG_AGO)))
                .setParameter(8, correlation.id())
                .setParameter(9, correlation.traceparent())
                .executeUpdate();
    }

    /**
     * An event that waits to be announced with others.
     *
     * @param type the CloudEvents type
     * @param change the audit entry of the change
     * @param data the whole new state
     */
    public record Announced(String type, AuditEntry change, Object data) {
    }

    /** Announces many changes at once, in their order; the same as one after the other, in one statement. */
    @Transactional(TxType.MANDATORY)
    public void publishAll(String topic, List<Announced> changes) {
        entities.flush();
        Correlation correlation = Correlation.current();
        entities.createNativeQuery(
                """
                        insert into outbox (id, topic, type, key, known_at, data, correlation_id, traceparent)
                        select e.id, ?1, e.type, e.key, e.known_at, e.data, ?7, ?8
                        from unnest(cast(?2 as uuid[]), cast(?3 as text[]), cast(?4 as uuid[]), cast(?5 as timestamptz[]), cast(?6 as text[]))
                          with ordinality as e (id, type, key, known_at, data, n) order by e.n""")
                .setParameter(1, topic)
                .setParameter(2, changes.stream().map(c -> c.change().id()).toArray(UUID[]::new))
                .setParameter(3, changes.stream().map(Announced::type).toArray(String[]::new))
                .setParameter(4, changes.stream().map(c -> c.change().aggregateId()).toArray(UUID[]::new))
                .setParameter(5, changes.stream().map(c -> c.change().knownAt().toString()).toArray(String[]::new))
                .setParameter(6, changes.stream().map(c -> write(c.data())).toArray(String[]::new))
                .setParameter(7, correlation.id())
                .setParameter(8, correlation.traceparent())
                .executeUpdate();
    }

    private String write(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An event could not be written as JSON", e);
        }
    }
}
