package org.vigil.common.erasure;

import java.sql.Connection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;
import org.vigil.common.audit.AuditErasures;
import org.vigil.common.audit.AuditTrail;
import org.vigil.common.security.Caller;

/** What is kept of an erasure, in its row and in the audit trail, each step in a transaction of its own. */
@ApplicationScoped
class ErasureRecord {

    private final ErasureRepository erasures;
    private final AuditTrail audit;
    private final EntityManager database;
    private final Caller caller;

    ErasureRecord(ErasureRepository erasures, AuditTrail audit, EntityManager database, Caller caller) {
        this.erasures = erasures;
        this.audit = audit;
        this.database = database;
        this.caller = caller;
    }

    /**
     * What the audit trail keeps of an erasure.
     *
     * @param digest over the entries that it has rewritten, null until it is done
     * @param counts how many rows were rewritten, by table
     */
    record State(UUID id, String digest, Map<String, Long> counts) {
    }

    @Transactional(TxType.REQUIRES_NEW)
    void begin(UUID id, String reason) {
        Erasure erasure = erasures.findByIdOptional(id).orElseGet(() -> new Erasure(id));
        erasure.begin(reason, caller.name());
        erasures.persist(erasure);
        audit.append(AuditErasures.AGGREGATE, id, erasure.revision, "begun", reason,
                new State(id, null, new TreeMap<>(erasure.counts)));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void count(UUID id, Map<String, Long> more) {
        if (!more.isEmpty()) {
            erasures.findById(id).count(more);
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    boolean topicsOutdated(UUID id) {
        return erasures.findById(id).topicsOutdated;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void topicsCut(UUID id) {
        erasures.findById(id).topicsOutdated = false;
    }

    /** States in the trail which of its entries were rewritten. */
    @Transactional(TxType.REQUIRES_NEW)
    void finish(UUID id) {
        Erasure erasure = erasures.findById(id);
        erasure.finish();
        String digest = database.unwrap(Session.class)
                .doReturningWork((Connection connection) -> AuditErasures.digest(connection, id));
        audit.append(AuditErasures.AGGREGATE, id, erasure.revision, AuditErasures.FINISHED, erasure.reason,
                new State(id, digest, new TreeMap<>(erasure.counts)));
    }
}
