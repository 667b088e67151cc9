package org.vigil.incidents.claim;

import java.util.UUID;

/** The state of a claim at one revision, as the audit trail keeps it. */
record ClaimChange(RecordClaim statement, ClaimState state, UUID incident) {

    static ClaimChange of(Claim claim) {
        return new ClaimChange(claim.statement, claim.state, claim.incident);
    }
}
