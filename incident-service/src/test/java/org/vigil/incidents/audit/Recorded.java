package org.vigil.incidents.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.vigil.common.audit.AuditTrail;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Things that are only in the audit trail, as a service records them. */
record Recorded(UUID id, int revisions) {

    static final String TYPE = "matter";

    /** Records a new thing. */
    static Recorded first(AuditTrail trail, int revisions) {
        return new Recorded(UUID.randomUUID(), 0).grown(trail, revisions);
    }

    /** Records further revisions of it, all at once. */
    Recorded grown(AuditTrail trail, int more) {
        List<AuditTrail.Revised> revised = IntStream.rangeClosed(revisions + 1, revisions + more)
                .mapToObj(revision -> new AuditTrail.Revised(id, revision, Map.of("revision", revision, "text", "As told",
                        "exact", new BigDecimal("35.12345678901234567890" + revision), "rough", 1e-7)))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> trail.appendAll(TYPE, "recorded", null, revised));
        return new Recorded(id, revisions + more);
    }

    String condition() {
        return "(aggregate_type = '" + TYPE + "' and aggregate_id = '" + id + "')";
    }
}
