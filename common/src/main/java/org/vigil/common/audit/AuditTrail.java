package org.vigil.common.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.query.NativeQuery;
import org.vigil.common.security.Caller;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

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
        heads.changed(aggregateType, Map.of(aggregateId, revision));
        Link before = revision == 1 ? null : latest(aggregateType, aggregateId);
        return linked(aggregateType, new Revised(aggregateId, revision, state), change, reason, before);
    }

    /**
     * One of several changes that are recorded together.
     *
     * @param revision the thing's revision after the change; 1 for a new one
     * @param state the whole state after the change, stored as JSON
     */
    public record Revised(UUID aggregateId, int revision, Object state) {
    }

    /**
     * Adds many changes of one kind within the transaction that makes them, with a few statements for all of them. A thing may
     * come several times, with one revision after the other.
     *
     * @param revised at most about a thousand, so that the transaction stays short
     * @return the entries in the order of the changes
     * @throws IllegalStateException where the revision before one of them is not in the trail
     */
    @Transactional(TxType.MANDATORY)
    public List<AuditEntry> appendAll(String aggregateType, String change, String reason, List<Revised> revised) {
        heads.changed(aggregateType, revised.stream()
                .collect(Collectors.toMap(Revised::aggregateId, Revised::revision, Math::max)));
        Map<UUID, Link> links = before(aggregateType, revised);
        List<AuditEntry> entries = new ArrayList<>();
        for (Revised one : revised) {
            Link before = links.get(one.aggregateId());
            if (before == null && one.revision() > 1) {
                throw new IllegalStateException("Revision " + (one.revision() - 1) + " of " + aggregateType + " "
                        + one.aggregateId() + " is not in the trail");
            }
            AuditEntry entry = linked(aggregateType, one, change, reason, before);
            links.put(one.aggregateId(), new Link(entry.knownAt, entry.hash));
            entries.add(entry);
        }
        return entries;
    }

    /** What the next entry is linked to. */
    record Link(Instant knownAt, byte[] hash) {
    }

    private AuditEntry linked(String aggregateType, Revised next, String change, String reason, Link before) {
        AuditEntry entry = new AuditEntry(aggregateType, next.aggregateId(), next.revision(), change, after(before),
                caller.name(), reason, stored(next.state()));
        entry.hash = chain.hash(before == null ? null : before.hash(), AuditChain.Said.by(entry));
        persist(entry);
        return entry;
    }

    /** The state as it is read again: a number with more digits than a double keeps is stored with those that one keeps. */
    private JsonNode stored(Object state) {
        return asRead(state instanceof JsonNode written ? written : json.valueToTree(state));
    }

    private static JsonNode asRead(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(asRead(field.getValue())));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, asRead(array.get(i)));
            }
        }
        return node.isFloatingPointNumber() && !node.isDouble() ? DoubleNode.valueOf(Double.parseDouble(node.asText())) : node;
    }

    private Link latest(String aggregateType, UUID aggregateId) {
        return getEntityManager().createQuery("""
                select e.knownAt, e.hash from AuditEntry e where e.aggregateType = ?1 and e.aggregateId = ?2
                order by e.revision desc""", Link.class)
                .setParameter(1, aggregateType).setParameter(2, aggregateId).setMaxResults(1).getResultStream()
                .findFirst().orElse(null);
    }

    /** The links of those whose first revision here is not their first of all. */
    private Map<UUID, Link> before(String aggregateType, List<Revised> revised) {
        Map<UUID, Integer> first = revised.stream()
                .collect(Collectors.toMap(Revised::aggregateId, Revised::revision, Math::min));
        first.values().removeIf(revision -> revision == 1);
        Map<UUID, Link> links = new HashMap<>();
        if (!first.isEmpty()) {
            UUID[] ids = first.keySet().toArray(UUID[]::new);
            Integer[] revisions = Arrays.stream(ids).map(id -> first.get(id) - 1).toArray(Integer[]::new);
            List<Object[]> rows = getEntityManager().createNativeQuery("""
                    select e.aggregate_id, e.known_at, e.hash
                    from unnest(cast(?2 as uuid[]), cast(?3 as integer[])) as wanted (id, revision)
                    join audit_entry e on e.aggregate_type = ?1 and e.aggregate_id = wanted.id
                      and e.revision = wanted.revision""").unwrap(NativeQuery.class)
                    .addScalar("aggregate_id", UUID.class).addScalar("known_at", Instant.class)
                    .addScalar("hash", byte[].class)
                    .setParameter(1, aggregateType).setParameter(2, ids).setParameter(3, revisions).getResultList();
            rows.forEach(row -> links.put((UUID) row[0], new Link((Instant) row[1], (byte[]) row[2])));
        }
        return links;
    }

    /** A clock that was set back must not put a change before the one that it builds on. */
    private static Instant after(Link before) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Instant least = before == null ? now : before.knownAt().plus(1, ChronoUnit.MICROS);
        return least.isAfter(now) ? least : now;
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
                join audit_entry e on e.aggregate_type = ?1 and e.aggregate_id = wanted.id and e.revision = wanted.revision""")
                .unwrap(NativeQuery.class).addEntity(AuditEntry.class).setParameter(1, aggregateType).setParameter(2, ids)
                .setParameter(3, numbers).getResultList();
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
