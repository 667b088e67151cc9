package org.vigil.incidents.queue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.vigil.common.problem.Problems;
import org.vigil.common.security.Caller;
import org.vigil.common.security.Roles;
import org.vigil.common.text.Sentence;
import org.vigil.incidents.claim.Claim;
import org.vigil.incidents.claim.ClaimJournal;
import org.vigil.incidents.claim.ClaimMessages;
import org.vigil.incidents.claim.ClaimView;
import org.vigil.incidents.claim.Lease;

/** Leases claims; the boundary of these transactions. The claim's row is locked first, so that two never lease it at once. */
@ApplicationScoped
public class LeaseService {

    private final ClaimJournal claims;
    private final Caller caller;

    LeaseService(ClaimJournal claims, Caller caller) {
        this.claims = claims;
        this.caller = caller;
    }

    /** Takes a free claim, or renews one's own lease, for the usual time. */
    @Transactional
    public ClaimView take(UUID id) {
        return take(id, TakeLease.length(null));
    }

    /** Takes a free claim, or renews one's own lease; it then runs from now on. */
    @Transactional
    ClaimView take(UUID id, Duration length) {
        Claim claim = claims.takeOpen(id);
        Lease own = claim.lease(Instant.now());
        return claims.lease(claim, caller.name(), end(length), own == null ? null : own.handedOverBy());
    }

    /**
     * Gives a claim back; one that nobody has leased is as free as was asked for. Who handed it over may take it back, since a
     * name can be misspelt, and an administrator may free any.
     */
    @Transactional
    public ClaimView release(UUID id) {
        Claim claim = claims.take(id);
        if (!mayRelease(claim.lease(Instant.now()))) {
            claim.demandFreeFor(caller.name(), Instant.now());
        }
        return claims.endLease(claim);
    }

    /** Whether the caller may give back a claim with that lease, or with none. */
    public boolean mayRelease(Lease lease) {
        return mayDecide(lease) || caller.name().equals(lease.handedOverBy()) || caller.has(Roles.ADMIN);
    }

    /** Whether the caller may make something of an open claim with that lease, or with none. */
    public boolean mayDecide(Lease lease) {
        return lease == null || caller.name().equals(lease.by());
    }

    /** Gives one's own lease to another curator, for whom it runs from now on. */
    @Transactional
    ClaimView handOver(UUID id, String to, Duration length) {
        Claim claim = claims.takeOpen(id);
        if (claim.lease(Instant.now()) == null) {
            throw Problems.conflict(Sentence.of(ClaimMessages.class, ClaimMessages::unleased));
        }
        return claims.lease(claim, to, end(length), caller.name());
    }

    private static Instant end(Duration length) {
        return Instant.now().plus(length).truncatedTo(ChronoUnit.MICROS);
    }
}
