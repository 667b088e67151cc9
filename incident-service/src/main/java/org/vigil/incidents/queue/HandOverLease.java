package org.vigil.incidents.queue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A curator gives a claim on which they work to another one.
 *
 * @param to the other curator, by the name in their token
 * @param minutes for how long, counted from now, 1 to 120; 15 where it is left out
 */
@Schema(examples = "{\"to\":\"boris\"}")
record HandOverLease(
        @NotBlank(message = "{vigil.lease.to}") @Size(max = 200, message = "{vigil.length}") String to,
        @Min(value = 1, message = TakeLease.LENGTH) @Max(value = TakeLease.LONGEST, message = TakeLease.LENGTH) @Schema(nullable = true) Integer minutes) {
}
