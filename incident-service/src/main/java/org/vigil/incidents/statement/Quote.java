package org.vigil.incidents.statement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.incidents.check.Coherent;
import org.vigil.incidents.check.Findings;
import org.vigil.incidents.check.SelfChecked;

/**
 * Where in the report's body the claim stands, in characters from 0.
 *
 * @param start the first character
 * @param end one past the last
 */
@Coherent
@Schema(description = "Where in the report's body the claim stands: characters from 0, the end is one past the last.")
public record Quote(
        @NotNull(message = "{vigil.quote.start}") @Min(value = 0, message = "{vigil.quote.startLeast}") @Max(value = MOST, message = "{vigil.most}") @Schema(examples = "1180") Integer start,
        @NotNull(message = "{vigil.quote.end}") @Min(value = 1, message = "{vigil.quote.endLeast}") @Max(value = MOST, message = "{vigil.most}") @Schema(examples = "1302") Integer end)
        implements
            SelfChecked {

    private static final int MOST = 10_000_000;

    @Override
    public void check(Findings findings) {
        if (start != null && end != null && start >= end) {
            findings.add("start", "{vigil.quote.order}");
        }
    }
}
