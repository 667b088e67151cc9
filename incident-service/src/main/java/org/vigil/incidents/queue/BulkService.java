package org.vigil.incidents.queue;

import java.util.LinkedHashSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.problem.Refusal;
import org.vigil.incidents.claim.Claim;
import org.vigil.incidents.claim.ClaimJournal;
import org.vigil.incidents.claim.ClaimState;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Does the same with many claims, each in a short transaction of its own: one long one would hold up the relay of events and
 * everybody who works on one of them. Sent twice it does nothing twice, since a claim that is as asked for already counts as
 * done.
 */
@ApplicationScoped
class BulkService {

    private final ClaimJournal claims;
    private final LeaseService leases;

    BulkService(ClaimJournal claims, LeaseService leases) {
        this.claims = claims;
        this.leases = leases;
    }

    WorkDone work(WorkOnClaims request) {
        return new WorkDone(new LinkedHashSet<>(request.claims()).stream().map(claim -> work(claim, request)).toList());
    }

    private WorkDone.Result work(UUID claim, WorkOnClaims request) {
        try {
            return WorkDone.Result.done(claim, QuarkusTransaction.requiringNew().call(() -> switch (request.action()) {
                case DISMISS -> dismiss(claim, request.reason());
                case LEASE -> {
                    leases.take(claim, TakeLease.length(request.minutes()));
                    yield null;
                }
                case RELEASE -> {
                    leases.release(claim);
                    yield null;
                }
            }));
        } catch (Refusal refusal) {
            return WorkDone.Result.refused(claim, refusal.getDetail());
        }
    }

    private String dismiss(UUID id, String reason) {
        Claim claim = claims.take(id);
        if (claim.state() == ClaimState.DISMISSED && reason.equals(claim.reason())) {
            return "It was dismissed already, with this reason.";
        }
        claims.dismiss(claims.takeOpen(id), reason);
        return null;
    }
}
