package org.vigil.common.seal;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.audit.AuditEntry;
import org.vigil.common.audit.AuditTrail;
import org.vigil.common.outbox.Outbox;
import org.vigil.common.outbox.Republisher;
import org.vigil.common.outbox.Topics;

/** Sends each seal to its topic, and all of them again where the topic was lost. */
@ApplicationScoped
class SealCopies implements Republisher {

    private final Outbox outbox;

    SealCopies(Outbox outbox) {
        this.outbox = outbox;
    }

    /** The seal as it leaves, with the hash that its entry has in the trail. */
    record Sent(String service, int revision, Instant knownAt, long aggregates, long entries, String heads, UUID nonce,
            boolean adopted, String hash) {
    }

    @Override
    public String aggregateType() {
        return AuditTrail.SEALS;
    }

    @Override
    public void republish(AuditEntry change) {
        Seal seal = Seal.of(change);
        outbox.publish(Topics.AUDIT, "org.vigil.audit.sealed", change,
                new Sent(seal.service(), seal.revision(), change.knownAt(), seal.aggregates(), seal.entries(), seal.heads(),
                        seal.nonce(), seal.adopted(), HexFormat.of().formatHex(change.hash())));
    }
}
