package org.vigil.incidents.claim;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.vigil.common.audit.AuditTrail;
import org.vigil.common.problem.Problems;
import org.vigil.incidents.registry.Registry;

/** What other features may do with claims, within their own transactions; each change leaves its audit row. */
@ApplicationScoped
public class ClaimJournal {

    private static final String AGGREGATE = "claim";

    private final ClaimRepository claims;
    private final AuditTrail audit;
    private final Registry registry;

    ClaimJournal(ClaimRepository claims, AuditTrail audit, Registry registry) {
        this.claims = claims;
        this.audit = audit;
        this.registry = registry;
    }

    /** An open claim that nobody else can touch until the transaction ends; 404 when there is none, 409 when it is not open. */
    @Transactional(TxType.MANDATORY)
    public Claim takeOpen(UUID id) {
        Claim claim = claims.locked(id).orElseThrow(() -> Problems.notFound("claim", id));
        claim.demandOpen();
        return claim;
    }

    /** The claims of these incidents, in the order in which they were recorded. */
    @Transactional(TxType.MANDATORY)
    public List<Claim> attachedTo(Collection<UUID> incidents) {
        return claims.attachedTo(incidents);
    }

    /** Lets a claim that was taken belong to an incident. */
    @Transactional(TxType.MANDATORY)
    public ClaimView attach(Claim claim, UUID incident) {
        claim.attach(incident);
        return note(claim, "attached", null);
    }

    ClaimView note(Claim claim, String change, String reason) {
        claim.knownAt = audit.append(AGGREGATE, claim.id, claim.revision, change, reason, ClaimChange.of(claim)).knownAt();
        return view(claim);
    }

    ClaimView view(Claim claim) {
        return ClaimView.of(claim, registry.tellers(Set.of(claim.speaker), Set.of(claim.report))
                .missing(claim.report, claim.speaker));
    }
}
