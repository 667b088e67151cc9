package org.vigil.common.seal;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

import org.vigil.common.audit.AuditChain;
import org.vigil.common.audit.AuditTrail;

import com.fasterxml.jackson.databind.JsonNode;

/** Goes through the entries in the order of things and their revisions, and checks each against the one before. */
final class TrailWalk {

    private final AuditChain chain;
    private final UUID sealId;
    private AuditChain.Said before;
    private byte[] hashBefore;
    private long entries;
    private int seals;
    private JsonNode lastSeal;
    private String lastSealHash;
    private long aggregates;
    private long sealedEntries;

    TrailWalk(AuditChain chain, UUID sealId) {
        this.chain = chain;
        this.sealId = sealId;
    }

    long entries() {
        return entries;
    }

    long seals() {
        return seals;
    }

    /** The totals of the heads that are there. */
    void heads(long count, long revisions) {
        aggregates = count;
        sealedEntries = revisions;
    }

    void next(AuditChain.Said entry, byte[] hash, Findings findings) {
        entries++;
        boolean continues = before != null && before.aggregateType().equals(entry.aggregateType())
                && before.aggregateId().equals(entry.aggregateId());
        int expected = continues ? before.revision() + 1 : 1;
        if (entry.revision() != expected) {
            findings.add(finding(entry, "Revision " + expected + " is missing before it."));
        } else if (hash == null ? continues && hashBefore != null
                : !Arrays.equals(hash, chain.hash(continues ? hashBefore : null, entry))) {
            findings.add(finding(entry, "The entry or the one before it is not what was recorded."));
        } else if (continues && !entry.knownAt().isAfter(before.knownAt())) {
            findings.add(finding(entry, "The entry is not later than the one before it."));
        }
        if (entry.aggregateType().equals(AuditTrail.SEALS) && entry.aggregateId().equals(sealId)) {
            seals = entry.revision();
            lastSeal = entry.state();
            lastSealHash = hash == null ? null : HexFormat.of().formatHex(hash);
        }
        before = entry;
        hashBefore = hash;
    }

    /** Holds the last seal against what it counted, and against its copy outside the database. */
    void checkSeals(SealTopic.Sealed sent, Findings findings) {
        long countedAggregates = lastSeal == null ? 0 : lastSeal.get("aggregates").asLong();
        long countedEntries = lastSeal == null ? 0 : lastSeal.get("entries").asLong();
        if (countedAggregates != aggregates || countedEntries != sealedEntries) {
            findings.add(new Finding(AuditTrail.SEALS, sealId, seals, "The last seal counts " + countedEntries + " entries of "
                    + countedAggregates + " things, and " + sealedEntries + " of " + aggregates + " are there."));
        }
        if (sent != null && (sent.revision() > seals || (sent.revision() == seals && !sent.hash().equals(lastSealHash)))) {
            findings.add(new Finding(AuditTrail.SEALS, sealId, sent.revision(),
                    "Seal " + sent.revision() + " was sent to the topic and is not in the trail."));
        }
    }

    private static Finding finding(AuditChain.Said entry, String says) {
        return new Finding(entry.aggregateType(), entry.aggregateId(), entry.revision(), says);
    }
}
