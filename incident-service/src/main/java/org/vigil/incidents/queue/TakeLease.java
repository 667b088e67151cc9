package org.vigil.incidents.queue;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A curator wants to work on a claim.
 *
 * @param minutes for how long, 1 to 120; 15 where it is left out
 */
@Schema(description = "For how long the claim is leased; the body may be left out.", examples = "{\"minutes\":30}")
record TakeLease(
        @Min(value = 1, message = LENGTH) @Max(value = LONGEST, message = LENGTH) @Schema(nullable = true) Integer minutes) {

    static final int LONGEST = 120;
    static final String LENGTH = "{vigil.lease.minutes}";

    private static final int USUAL = 15;

    /** What is leased without saying for how long. */
    static Duration length(Integer minutes) {
        return Duration.ofMinutes(minutes == null ? USUAL : minutes);
    }
}
