package org.vigil.incidents.queue;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.incidents.check.Coherent;
import org.vigil.incidents.check.Findings;
import org.vigil.incidents.check.SelfChecked;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The same is to be done with many claims.
 *
 * @param action what
 * @param claims with which claims, 1 to 500; one that is named twice counts once
 * @param reason why they are dismissed; asked for then, and only then
 * @param minutes for how long they are leased, 1 to 120; 15 where it is left out
 */
@Coherent
@Schema(description = "The same is done with many claims, each by itself: some may be refused.", examples = """
        {"action":"dismiss","claims":["01991f0b-0000-7000-8000-000000000001"],"reason":"The report was withdrawn."}""")
record WorkOnClaims(
        @NotNull(message = "{vigil.work.action}") Action action,
        @NotEmpty(message = "{vigil.work.claims}") @Size(max = MOST, message = "{vigil.work.claims}") List<@NotNull(message = "{vigil.claim.id}") UUID> claims,
        @Size(max = 2_000, message = "{vigil.length}") @Schema(nullable = true) String reason,
        @Min(value = 1, message = TakeLease.LENGTH) @Max(value = TakeLease.LONGEST, message = TakeLease.LENGTH) @Schema(nullable = true) Integer minutes)
        implements
            SelfChecked {

    private static final int MOST = 500;

    /** What is done with each claim. */
    enum Action {
        /** Set it aside. */
        @JsonProperty("dismiss")
        DISMISS,
        /** Take it, or renew the lease. */
        @JsonProperty("lease")
        LEASE,
        /** Give it back. */
        @JsonProperty("release")
        RELEASE
    }

    @Override
    public void check(Findings findings) {
        boolean given = reason != null && !reason.isBlank();
        if (action == Action.DISMISS && !given) {
            findings.add("reason", "{vigil.work.reason}");
        }
        if (action != null && action != Action.DISMISS && reason != null) {
            findings.add("reason", "{vigil.work.noReason}");
        }
        if (action != null && action != Action.LEASE && minutes != null) {
            findings.add("minutes", "{vigil.work.noMinutes}");
        }
    }
}
