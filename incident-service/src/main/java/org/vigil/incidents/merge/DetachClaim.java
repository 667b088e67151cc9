package org.vigil.incidents.merge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A claim was attached to the wrong incident.
 *
 * @param reason why it does not belong there
 */
@Schema(examples = "{\"reason\":\"It tells of the attack on the day after.\"}")
public record DetachClaim(
        @NotBlank(message = "{vigil.reason}") @Size(max = 2_000, message = "{vigil.length}") String reason) {
}
