package org.vigil.common.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** The kind of thing that the seals of the trail are in the trail. */
    public static final String SEALS = "seal";

    private final Caller caller;
    private final ObjectMapper json;
    private final AuditChain chain;
    private final AuditHeads heads;

    AuditTrail(Caller caller, ObjectMapper json, AuditChain chain, AuditHeads heads) {
        this.caller = caller;
        this.json = json;
        this.chain = chain;
        this.heads = heads;
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
        Optional<Link> before = revision == 1 ? Optional.empty() : latest(aggregateType, aggregateId);
        AuditEntry entry = new AuditEntry(aggregateType, aggregateId, revision, change, after(before), caller.name(), reason,
                json.valueToTree(state));
        entry.hash = chain.hash(before.map(Link::hash).orElse(null), AuditChain.Said.by(entry));
        persist(entry);
        heads.changed(entry);
        return entry;
    }

    /** What the next entry is linked to. */
    record Link(Instant knownAt, byte[] hash) {
    }

    private Optional<Link> latest(String aggregateType, UUID aggregateId) {
        return getEntityManager().createQuery("""
                select e.knownAt, e.hash from AuditEntry e where e.aggregateType = ?1 and e.aggregateId = ?2
                order by e.revision desc""", Link.class)
                .setParameter(1, aggregateType).setParameter(2, aggregateId).setMaxResults(1).getResultStream().findFirst();
    }

    /** A clock that was set back must not put a change before the one that it builds on. */
    private static Instant after(Optional<Link> before) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return before.map(link -> link.knownAt().plus(1, ChronoUnit.MICROS)).filter(least -> least.isAfter(now)).orElse(now);
    }

    /** The change that was the latest at that moment, empty when nothing was known yet. */
    public Optional<AuditEntry> asOf(String aggregateType, UUID aggregateId, Instant asOf) {
        return find("aggregateType = ?1 and aggregateId = ?2 and knownAt <= ?3 order by knownAt desc", aggregateType,
                aggregateId, asOf).page(Page.ofSize(1)).firstResultOptional();
    }

    /** The changes that made these revisions, by the thing that each changed; what has no such revision is left out. */
    public Map<UUID, AuditEntry> at(String aggregateType, Map<UUID, Integer> revisions) {
        UUID[] ids = revisions.keySet().toArray(UUID[]::new);
        Integer[] numbers = Arrays.stream(ids).map(revisions::get).toArray(Integer[]::new);
        List<AuditEntry> entries = getEntityManager().createNativeQuery("""
                select e.* from unnest(cast(?2 as uuid[]), cast(?3 as integer[])) as wanted (id, revision)
                join audit_entry e on e.aggregate_type = ?1 and e.aggregate_id = wanted.id and e.revision = wanted.revision""",
                AuditEntry.class).setParameter(1, aggregateType).setParameter(2, ids).setParameter(3, numbers).getResultList();
        return entries.stream().collect(Collectors.toMap(AuditEntry::aggregateId, Function.identity()));
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
