package org.vigil.incidents.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The reason for a decision that needs nothing else.
 *
 * @param reason why
 */
@Schema(examples = "{\"reason\":\"The office that announced it took it back.\"}")
record GiveReason(
        @NotBlank(message = "{vigil.reason}") @Size(max = 2_000, message = "{vigil.length}") String reason) {
}
