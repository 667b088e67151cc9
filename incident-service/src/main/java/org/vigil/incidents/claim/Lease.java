package org.vigil.incidents.claim;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.Refusal;
import org.vigil.common.text.OthersWords;
import org.vigil.common.text.Sentence;

/**
 * Who works on a claim for the moment, so that nobody else does so unknowingly.
 *
 * @param by the curator, by the name in the token
 * @param until when it runs out by itself
 * @param handedOverBy who gave it to them and may take it back, null where they took it themselves
 */
@Schema(description = "Who works on the claim, and until when.", examples = "{\"by\":\"anna\",\"until\":\"2026-11-20T10:20:00Z\",\"handedOverBy\":null}")
public record Lease(String by, Instant until, @Schema(nullable = true) String handedOverBy) {

    /** 409 that says who works on the claim; the same also stands in the member {@code lease}, for programs. */
    public Refusal conflict() {
        return Problems.conflict(Sentence.of(ClaimMessages.class,
                say -> say.leased(OthersWords.isolated(by), until.truncatedTo(ChronoUnit.SECONDS))), "lease", this);
    }
}
