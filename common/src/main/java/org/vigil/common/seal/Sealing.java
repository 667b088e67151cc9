package org.vigil.common.seal;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.vigil.common.audit.AuditChain;
import org.vigil.common.audit.AuditEntry;
import org.vigil.common.audit.AuditHeads;
import org.vigil.common.audit.AuditHeads.Head;
import org.vigil.common.audit.AuditHeads.Thing;
import org.vigil.common.audit.AuditHeads.Waiting;
import org.vigil.common.audit.AuditTrail;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Seals the trail: an entry of its own that covers the latest entry of everything that has changed, and leaves for Kafka, where
 * a copy stays that the database's owner cannot reach. What has no hash, because it is from before there were chains, gets it
 * with its first seal.
 */
@ApplicationScoped
class Sealing {

    private static final Logger LOG = Logger.getLogger(Sealing.class);

    /** Things, and entries unless one thing has more, in one transaction: few enough to stay far below a second. */
    private static final int MOST = 1_000;

    /** The advisory lock's number within a service's database; the relay's is another. */
    private static final long SEALING = 8_4450;

    private final AuditTrail trail;
    private final AuditHeads heads;
    private final AuditChain chain;
    private final SealCopies copies;
    private final EntityManager database;
    private final ObjectMapper json;
    private final String service;

    Sealing(AuditTrail trail, AuditHeads heads, AuditChain chain, SealCopies copies, EntityManager database, ObjectMapper json,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.trail = trail;
        this.heads = heads;
        this.chain = chain;
        this.copies = copies;
        this.database = database;
        this.json = json;
        this.service = service;
    }

    /** Under this id the seals of a service are one thing in the trail. */
    static UUID idOf(String service) {
        return UUID.nameUUIDFromBytes(("seals of " + service).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Seals a page of what waits, unless another replica is at it.
     *
     * @param after where to go on, null for the start
     * @return where more may wait, null where nothing does
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Thing seal(Thing after) {
        boolean mine = (Boolean) database.createNativeQuery("select pg_try_advisory_xact_lock(?1)").setParameter(1, SEALING)
                .getSingleResult();
        List<Waiting> page = mine ? page(heads.waiting(after, MOST)) : List.of();
        if (page.isEmpty()) {
            return null;
        }
        Optional<Seal> before = last();
        Advance advance = advance(page, before.isEmpty() || !before.get().adopted());
        if (!advance.heads().isEmpty()) {
            heads.chain(advance.chained());
            heads.seal(advance.heads());
            append(next(before, page, advance.heads()));
        }
        if (!advance.refused().isEmpty()) {
            LOG.errorf("%d things in the audit trail do not continue what was sealed, such as %s; ask for audit/verify",
                    advance.refused().size(), advance.refused().get(0));
        }
        return page.get(page.size() - 1).thing();
    }

    private static List<Waiting> page(List<Waiting> waiting) {
        long entries = 0;
        int things = 0;
        while (things < waiting.size() && (things == 0 || entries < MOST)) {
            entries += Math.max(0L, (long) waiting.get(things).revision() - waiting.get(things).sealedRevision());
            things++;
        }
        return waiting.subList(0, things);
    }

    /** The seal that the next one builds on: what somebody else wrote there must not be carried into the next sum. */
    private Optional<Seal> last() {
        List<AuditEntry> two = trail.history(AuditTrail.SEALS, idOf(service), Integer.MAX_VALUE, 2);
        if (!two.isEmpty() && !chain.holds(two.size() == 1 ? null : two.get(1), two.get(0))) {
            throw new IllegalStateException("The last seal is not what was recorded; ask for audit/verify");
        }
        return two.stream().findFirst().map(Seal::of).filter(Seal::sums).or(() -> two.stream().findFirst()
                .map(older -> new Seal(service, older.revision(), 0, 0, null, null, false)));
    }

    private Advance advance(List<Waiting> page, boolean adopting) {
        Advance advance = new Advance(chain, adopting,
                page.stream().filter(one -> !one.thing().aggregateType().equals(AuditTrail.SEALS)).toList());
        database.unwrap(Session.class).doWork(connection -> read(connection, page, advance));
        return advance;
    }

    private void read(Connection connection, List<Waiting> page, Advance advance) throws SQLException {
        try (PreparedStatement entries = connection.prepareStatement("select " + StoredEntry.COLUMNS + """
                from unnest(?::text[], ?::uuid[], ?::integer[], ?::integer[]) as page (type, id, sealed, latest)
                join audit_entry e on e.aggregate_type = page.type and e.aggregate_id = page.id
                  and e.revision > page.sealed and e.revision <= page.latest
                where e.aggregate_type <> 'seal' order by e.aggregate_type, e.aggregate_id, e.revision""")) {
            entries.setArray(1, connection.createArrayOf("text", page.stream().map(w -> w.thing().aggregateType()).toArray()));
            entries.setArray(2, connection.createArrayOf("uuid", page.stream().map(w -> w.thing().aggregateId()).toArray()));
            entries.setArray(3, connection.createArrayOf("integer", page.stream().map(Waiting::sealedRevision).toArray()));
            entries.setArray(4, connection.createArrayOf("integer", page.stream().map(Waiting::revision).toArray()));
            StoredEntry.each(entries, json, advance::next);
        }
    }

    private Seal next(Optional<Seal> before, List<Waiting> page, List<Head> moved) {
        Map<Thing, Waiting> were = new HashMap<>();
        page.forEach(one -> were.put(one.thing(), one));
        HeadSum sum = HeadSum.of(before.orElse(null), chain);
        long aggregates = before.map(Seal::aggregates).orElse(0L);
        long entries = before.map(Seal::entries).orElse(0L);
        for (Head head : moved) {
            Waiting was = were.get(head.thing());
            if (was.sealedRevision() > 0) {
                sum.remove(new Head(head.thing(), was.sealedRevision(), was.sealedHash()));
            }
            sum.add(head);
            aggregates += was.sealedRevision() > 0 ? 0 : 1;
            entries += head.revision() - was.sealedRevision();
        }
        UUID nonce = UUID.randomUUID();
        return new Seal(service, before.map(Seal::revision).orElse(0) + 1, aggregates, entries, sum.masked(service, nonce),
                nonce, before.map(Seal::adopted).orElse(false) || heads.allChained());
    }

    private void append(Seal seal) {
        copies.republish(trail.append(AuditTrail.SEALS, idOf(service), seal.revision(), "sealed", null, seal));
    }
}
