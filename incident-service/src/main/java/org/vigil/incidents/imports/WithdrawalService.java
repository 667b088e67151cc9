package org.vigil.incidents.imports;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.vigil.common.problem.Problems;
import org.vigil.common.problem.RefusalMessages;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Page;
import org.vigil.incidents.assessment.Assessor;
import org.vigil.incidents.claim.Claim;
import org.vigil.incidents.claim.ClaimJournal;
import org.vigil.incidents.incident.Incident;
import org.vigil.incidents.incident.IncidentJournal;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Offers what has left a source's file, and withdraws what a curator says of it: the incident, or, where others tell
 * of it too, the claim alone.
 */
@ApplicationScoped
class WithdrawalService {

    /** Rows in one request. */
    static final int MOST = 1_000;
    /** Rows in one transaction: each takes some milliseconds. */
    private static final int AT_ONCE = 25;

    private final ImportRepository imports;
    private final MissingRows missing;
    private final ClaimJournal claims;
    private final IncidentJournal incidents;
    private final Assessor assessor;

    WithdrawalService(ImportRepository imports, MissingRows missing, ClaimJournal claims, IncidentJournal incidents,
            Assessor assessor) {
        this.imports = imports;
        this.missing = missing;
        this.claims = claims;
        this.incidents = incidents;
        this.assessor = assessor;
    }

    /**
     * What became of a request.
     *
     * @param withdrawn how many rows were withdrawn
     * @param left how many rows are still missing and not withdrawn
     */
    record Withdrawn(int withdrawn, long left) {
    }

    @Transactional
    Page<MissingRow> missing(UUID id, String cursor, int limit) {
        List<MissingRow> found = missing.after(readToItsEnd(id), cursor == null ? "" : read(cursor), limit + 1);
        return found.size() <= limit ? new Page<>(found, null)
                : new Page<>(found.subList(0, limit), cursor(found.get(limit - 1).externalId()));
    }

    /** Withdraws up to a thousand rows, a few in each transaction; what has been withdrawn before a failure stays. */
    Withdrawn withdraw(UUID id, WithdrawMissing request) {
        int withdrawn = 0;
        List<MissingRow> next;
        do {
            next = QuarkusTransaction.requiringNew().call(() -> withdrawSome(id, request));
            withdrawn += next.size();
        } while (next.size() == AT_ONCE && withdrawn < MOST);
        return new Withdrawn(withdrawn, QuarkusTransaction.requiringNew().call(() -> missing.count(readToItsEnd(id))));
    }

    private List<MissingRow> withdrawSome(UUID id, WithdrawMissing request) {
        Import job = latest(id);
        List<MissingRow> rows = request.rows() == null ? missing.after(job, "", AT_ONCE)
                : missing.among(job, request.rows()).stream().limit(AT_ONCE).toList();
        incidents.keepStructure();
        rows.forEach(row -> withdraw(job, row, LeftRow.reason(job.scheme, row.externalId()) + " " + request.reason()));
        return rows;
    }

    private void withdraw(Import job, MissingRow row, String reason) {
        Claim claim = claims.take(row.claim());
        if (claim.incident() != null) {
            Incident incident = incidents.take(claim.incident()).orElseThrow();
            if (incident.state().claims().size() > 1) {
                claims.detach(claim, reason);
                claims.dismiss(claim, reason);
                assessor.assess(List.of(incident));
                incidents.revised(incident, reason);
            } else if (incident.state().withdrawnBecause() == null) {
                incident.withdraw(reason);
                incidents.revised(incident, reason);
            }
        }
        missing.withdrawn(job, row.externalId());
    }

    private Import readToItsEnd(UUID id) {
        Import job = imports.findByIdOptional(id).orElseThrow(() -> ImportService.missing(id));
        if (job.state != ImportState.DONE) {
            throw Problems.conflict(Sentence.of(ImportMessages.class, ImportMessages::unread));
        }
        if (job.covers == null) {
            throw Problems.conflict(Sentence.of(ImportMessages.class, ImportMessages::uncovered));
        }
        return job;
    }

    /** The rows of its scheme stay as they are until the transaction ends. */
    private Import latest(UUID id) {
        Import job = readToItsEnd(id);
        if (job.dryRun) {
            throw Problems.conflict(Sentence.of(ImportMessages.class, ImportMessages::onlyTried));
        }
        imports.lockScheme(job.scheme);
        imports.laterThan(job).ifPresent(later -> {
            throw Problems.conflict(Sentence.of(ImportMessages.class, say -> say.later(later)));
        });
        return job;
    }

    private static String cursor(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(String cursor) {
        try {
            String id = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (id.indexOf(0) < 0) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // answered below
        }
        throw Problems.invalidParameter("cursor", Sentence.of(RefusalMessages.class, RefusalMessages::cursor));
    }
}
