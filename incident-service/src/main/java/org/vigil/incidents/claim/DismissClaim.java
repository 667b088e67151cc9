package org.vigil.incidents.claim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A claim is to be set aside.
 *
 * @param reason why
 */
@Schema(examples = "{\"reason\":\"It tells of a day on which nothing happened there; the report was withdrawn.\"}")
public record DismissClaim(
        @NotBlank(message = "{vigil.claim.dismiss}") @Size(max = 2_000, message = "{vigil.length}") String reason) {
}
