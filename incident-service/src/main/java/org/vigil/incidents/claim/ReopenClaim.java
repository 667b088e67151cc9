package org.vigil.incidents.claim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A claim that was set aside is to be worked on after all.
 *
 * @param reason why
 */
@Schema(examples = "{\"reason\":\"The report was filed again with the right day.\"}")
public record ReopenClaim(
        @NotBlank(message = "{vigil.claim.reopen}") @Size(max = 2_000, message = "{vigil.length}") String reason) {
}
