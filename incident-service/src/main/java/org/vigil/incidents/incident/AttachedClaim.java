package org.vigil.incidents.incident;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.incidents.statement.Stance;
import org.vigil.incidents.verification.Aside;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A claim as its incident knows it.
 *
 * @param id the claim
 * @param report the report that says so
 * @param reportSource who published the report, null while it has not arrived
 * @param speaker who says so
 * @param stance how the speaker stands to it
 * @param claimedBy the actor that claims responsibility through the speaker; null for any other stance, and while it
 *        is not known for whom the speaker speaks
 * @param origin what the claim goes back to: equal texts are one origin, null adds none
 * @param pending whether it refers to something that has not arrived
 * @param aside why it adds no origin; null where it has one, and in states from before the reason was kept
 */
@Schema(description = "A claim on the incident; claims with equal origins go back to one, a null origin adds none.")
public record AttachedClaim(UUID id, UUID report, @Schema(nullable = true) String reportSource, String speaker, Stance stance,
        @Schema(nullable = true) String claimedBy, @Schema(nullable = true) String origin, boolean pending,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true) Aside aside) {

    /** The stance, and what is missing, tell it also where a state was stored before the reason was. */
    public AttachedClaim {
        if (aside == null && stance == Stance.DENIES) {
            aside = Aside.DENIES;
        } else if (aside == null && stance == Stance.DISPUTES) {
            aside = Aside.DISPUTES;
        } else if (aside == null && pending) {
            aside = Aside.PENDING;
        }
    }
}
