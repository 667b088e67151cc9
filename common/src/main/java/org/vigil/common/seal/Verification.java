package org.vigil.common.seal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vigil.common.audit.AuditChain;
import org.vigil.common.audit.AuditHeads.Thing;
import org.vigil.common.audit.AuditTrail;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.RefusalMessages;
import org.vigil.common.text.Sentence;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads the whole trail once, as a stream, and says what does not hold in it. */
@ApplicationScoped
class Verification {

    private final DataSource database;
    private final AuditChain chain;
    private final SealTopic topic;
    private final ObjectMapper json;
    private final Instance<RevisedTables> revised;
    private final String service;
    private final Semaphore checking = new Semaphore(1);

    Verification(DataSource database, AuditChain chain, SealTopic topic, ObjectMapper json, Instance<RevisedTables> revised,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.chain = chain;
        this.topic = topic;
        this.json = json;
        this.revised = revised;
        this.service = service;
    }

    /** Checks the trail as it is at one moment; what is committed meanwhile is not looked at. */
    TrailReport check() {
        if (!checking.tryAcquire()) {
            throw Problems.conflict(Sentence.of(RefusalMessages.class, RefusalMessages::checking));
        }
        try (SealTopic.Opened opened = topic.open(service); Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return check(connection, opened);
            } finally {
                connection.rollback();
                connection.setReadOnly(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail cannot be read", e);
        } finally {
            checking.release();
        }
    }

    private TrailReport check(Connection connection, SealTopic.Opened opened) throws SQLException {
        Findings findings = new Findings();
        Thing seals = new Thing(AuditTrail.SEALS, Sealing.idOf(service));
        SealCheck sealCheck = new SealCheck(connection, seals, json, findings);
        Optional<Seal> last = sealCheck.last();
        TrailWalk walk = new TrailWalk(chain, last.isPresent() && last.get().adopted(), findings);
        try (PreparedStatement entries = connection.prepareStatement("select " + StoredEntry.COLUMNS
                + "from audit_entry e order by e.aggregate_type, e.aggregate_id, e.revision")) {
            StoredEntry.each(entries, json, walk::next);
        }
        ErasureCheck.check(connection, findings);
        HeadCheck headCheck = new HeadCheck(connection, findings);
        headCheck.checkSealed(last, seals, chain);
        headCheck.checkWaiting();
        for (RevisedTables tables : revised) {
            headCheck.checkRevised(tables.byAggregateType());
        }
        int lastRevision = last.map(Seal::revision).orElse(0);
        sealCheck.check(opened, lastRevision);
        return new TrailReport(service, findings.none(), walk.entries(), lastRevision, findings.found());
    }
}
