package org.vigil.common.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.vigil.common.security.Caller;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;

/** The append-only record of every change. */
@ApplicationScoped
public class AuditTrail implements PanacheRepositoryBase<AuditEntry, UUID> {

    private final Caller caller;
    private final ObjectMapper json;

    AuditTrail(Caller caller, ObjectMapper json) {
        this.caller = caller;
        this.json = json;
    }

    /**
     * Adds a change within the transaction that makes it.
     *
     * @param aggregateType the kind of thing that changed
     * @param aggregateId the thing that changed
     * @param revision its revision after the change; 1 for a new one
     * @param change the kind of change in the past tense
     * @param reason why, or null
     * @param state the whole state after the change, stored as JSON
     */
    @Transactional(TxType.MANDATORY)
    public AuditEntry append(String aggregateType, UUID aggregateId, int revision, String change, String reason,
            Object state) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Instant knownAt = revision == 1 ? now : laterThanBefore(aggregateType, aggregateId, now);
        AuditEntry entry = new AuditEntry(aggregateType, aggregateId, revision, change, knownAt, caller.name(), reason,
                json.valueToTree(state));
        persist(entry);
        return entry;
    }

    /** A clock that was set back must not put a change before the one that it builds on. */
    private Instant laterThanBefore(String aggregateType, UUID aggregateId, Instant now) {
        return getEntityManager().createQuery("""
                select max(e.knownAt) from AuditEntry e where e.aggregateType = ?1 and e.aggregateId = ?2""", Instant.class)
                .setParameter(1, aggregateType).setParameter(2, aggregateId)
                .getResultStream().filter(Objects::nonNull).findFirst()
                .map(before -> before.plus(1, ChronoUnit.MICROS))
                .filter(least -> least.isAfter(now))
                .orElse(now);
    }

    /** The change that was the latest at that moment, empty when nothing was known yet. */
    public Optional<AuditEntry> asOf(String aggregateType, UUID aggregateId, Instant asOf) {
        return find("aggregateType = ?1 and aggregateId = ?2 and knownAt <= ?3 order by knownAt desc", aggregateType,
                aggregateId, asOf).page(Page.ofSize(1)).firstResultOptional();
    }

    /** Up to {@code limit} changes of one thing, newest first, below {@code beforeRevision}. */
    public List<AuditEntry> history(String aggregateType, UUID aggregateId, int beforeRevision, int limit) {
        return find("aggregateType = ?1 and aggregateId = ?2 and revision < ?3 order by revision desc", aggregateType,
                aggregateId, beforeRevision).page(Page.ofSize(limit)).list();
    }

    /** Up to {@code limit} changes of all things of a kind, oldest first, after the given one (null for the start). */
    public List<AuditEntry> inOrder(String aggregateType, AuditEntry after, int limit) {
        if (after == null) {
            return find("aggregateType = ?1 order by knownAt, id", aggregateType).page(Page.ofSize(limit)).list();
        }
        return find("aggregateType = ?1 and (knownAt, id) > (?2, ?3) order by knownAt, id", aggregateType, after.knownAt,
                after.id).page(Page.ofSize(limit)).list();
    }
}
