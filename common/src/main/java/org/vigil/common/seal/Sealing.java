package org.vigil.common.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vigil.common.audit.AuditEntry;
import org.vigil.common.audit.AuditHeads;
import org.vigil.common.audit.AuditTrail;
import org.vigil.common.outbox.Outbox;
import org.vigil.common.outbox.Topics;

/**
 * Seals the trail: an entry of its own that covers the latest entry of everything that has changed, and leaves for Kafka, where
 * a
 * copy stays that the database's owner cannot reach.
 */
@ApplicationScoped
class Sealing {

    /** Things in one transaction: few enough to stay far below a second. */
    static final int MOST = 500;

    /** The advisory lock's number within a service's database; the relay's is another. */
    private static final long SEALING = 8_4450;

    private final AuditTrail trail;
    private final AuditHeads heads;
    private final Outbox outbox;
    private final EntityManager database;
    private final String service;

    Sealing(AuditTrail trail, AuditHeads heads, Outbox outbox, EntityManager database,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.trail = trail;
        this.heads = heads;
        this.outbox = outbox;
        this.database = database;
        this.service = service;
    }

    /** Under this id the seals of a service are one thing in the trail. */
    static UUID idOf(String service) {
        return UUID.nameUUIDFromBytes(("seals of " + service).getBytes(StandardCharsets.UTF_8));
    }

    /** Seals what waits, unless another replica is at it. True where more may wait. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean seal() {
        boolean mine = (Boolean) database.createNativeQuery("select pg_try_advisory_xact_lock(?1)").setParameter(1, SEALING)
                .getSingleResult();
        if (!mine) {
            return false;
        }
        List<AuditHeads.Head> taken = heads.takeUnsealed(MOST);
        if (taken.isEmpty()) {
            return false;
        }
        AuditHeads.Totals added = heads.seal(taken);
        Optional<AuditEntry> before = trail.history(AuditTrail.SEALS, idOf(service), Integer.MAX_VALUE, 1).stream().findFirst();
        int revision = before.map(AuditEntry::revision).orElse(0) + 1;
        long aggregates = before.map(e -> e.state().get("aggregates").asLong()).orElse(0L) + added.aggregates();
        long entries = before.map(e -> e.state().get("entries").asLong()).orElse(0L) + added.entries();
        Seal seal = new Seal(service, revision, aggregates, entries, digest(taken));
        AuditEntry entry = trail.append(AuditTrail.SEALS, idOf(service), revision, "sealed", null, seal);
        outbox.publish(Topics.AUDIT, "org.vigil.audit.sealed", entry,
                new Sent(service, revision, entry.knownAt(), aggregates, entries, seal.heads(),
                        HexFormat.of().formatHex(entry.hash())));
        return taken.size() == MOST;
    }

    /** The seal as it leaves, with the hash that its entry has in the trail. */
    record Sent(String service, int revision, Instant knownAt, long aggregates, long entries, String heads, String hash) {
    }

    private static String digest(List<AuditHeads.Head> heads) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (AuditHeads.Head head : heads) {
                sha.update((head.aggregateType() + " " + head.aggregateId() + " " + head.revision() + " ")
                        .getBytes(StandardCharsets.UTF_8));
                sha.update(head.hash());
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
