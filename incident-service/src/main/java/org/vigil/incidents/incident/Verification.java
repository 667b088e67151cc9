package org.vigil.incidents.incident;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.incidents.verification.Status;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * How far an incident is held to have happened.
 *
 * @param status what is held
 * @param derived what the rule says, whatever a curator holds
 * @param basis what a confirmation rests on, null for any other status
 * @param reason a curator's reason for holding the status, null where the status is the rule's
 * @param by who holds it, null where the status is the rule's
 */
@Schema(description = "How far it is held to have happened; reason is null where the status is the rule's own.")
public record Verification(Status status, Status derived, @Schema(nullable = true) Basis basis,
        @Schema(nullable = true) String reason, @Schema(nullable = true) String by) {

    static Verification byRule(Status derived) {
        return new Verification(derived, derived, null, null, null);
    }

    /** Whether a curator holds it. */
    @JsonIgnore
    public boolean isHeld() {
        return reason != null;
    }

    /** What a curator holds stays, whatever the rule says now. */
    Verification derivedAs(Status now) {
        return isHeld() ? new Verification(status, now, basis, reason, by) : byRule(now);
    }
}
