package org.vigil.incidents.statement;

import java.util.Set;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.web.Slug;
import org.vigil.incidents.check.Coherent;
import org.vigil.incidents.check.Findings;
import org.vigil.incidents.check.SelfChecked;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How many people of a group something happened to. Zero is a finding: it was said that there were none. Null is unknown.
 *
 * @param group an actor's slug, a population such as {@code civilians}, or {@code all}
 * @param outcome what happened to them
 * @param low the least, or null
 * @param best the number held to be right, or null
 * @param high the most, or null
 * @param partOf the group of the line, with the same outcome, that includes this one; never added to it. Null for a line that
 *        stands for itself
 */
@Coherent
@Schema(description = "People of a group and what happened to them. Zero is a finding, null is unknown; a line with partOf is included in that one.")
public record CasualtyLine(
        @NotNull(message = "{vigil.casualty.group}") @Slug @Schema(examples = "sdf") String group,
        @NotNull(message = "{vigil.casualty.outcome}") Outcome outcome,
        @Min(value = 0, message = "{vigil.casualty.least}") @Max(value = MOST, message = "{vigil.most}") @Schema(nullable = true, examples = "4") Integer low,
        @Min(value = 0, message = "{vigil.casualty.least}") @Max(value = MOST, message = "{vigil.most}") @Schema(nullable = true, examples = "4") Integer best,
        @Min(value = 0, message = "{vigil.casualty.least}") @Max(value = MOST, message = "{vigil.most}") @Schema(nullable = true, examples = "4") Integer high,
        @Slug @Schema(nullable = true) String partOf) implements SelfChecked {

    private static final int MOST = 10_000_000;
    private static final String ABOVE_BEST = "{vigil.casualty.aboveBest}";
    private static final String ABOVE_HIGH = "{vigil.casualty.aboveHigh}";

    /** What constraints say of numbers that contradict each other. */
    public static final Set<String> ORDER = Set.of(ABOVE_BEST, ABOVE_HIGH);

    /** What happened to people. */
    public enum Outcome {
        /** Lost their lives. */
        @JsonProperty("killed")
        KILLED,
        /** Were hurt. */
        @JsonProperty("wounded")
        WOUNDED,
        /** Were taken or held. */
        @JsonProperty("detained")
        DETAINED,
        /** Cannot be found. */
        @JsonProperty("missing")
        MISSING
    }

    @Override
    public void check(Findings findings) {
        if (above(low, best)) {
            findings.add("low", ABOVE_BEST);
        } else if (above(low, high)) {
            findings.add("low", ABOVE_HIGH);
        }
        if (above(best, high)) {
            findings.add("best", ABOVE_HIGH);
        }
    }

    private static boolean above(Integer a, Integer b) {
        return a != null && b != null && a > b;
    }
}
