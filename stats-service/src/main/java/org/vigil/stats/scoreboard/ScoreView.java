package org.vigil.stats.scoreboard;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.problem.WireNames;
import org.vigil.stats.reconciliation.Status;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * How the figures of a publisher fare.
 *
 * @param figures how many are on file
 * @param address where they are listed
 * @param statuses how many stand how against our own count, each status once
 * @param testable how many are matched, explained or contradicted
 * @param matchedPercent how many of a hundred testable ones are matched, rounded half up to one decimal; null where none is
 *        testable
 * @param checks what each rule of arithmetic that applied to any says of them
 */
@Schema(name = "Score", description = "How the figures of a publisher fare against arithmetic and against our own count, as they stood when they were last looked at.")
record ScoreView(@Schema(examples = "centcom") String publisher, @Schema(examples = "5") long figures,
        @Schema(examples = "/api/v1/figures?publisher=centcom") String address, List<OfStatus> statuses,
        @Schema(examples = "4", description = "Those that are matched, explained or contradicted.") long testable,
        @Schema(nullable = true, examples = "75", description = "Of the testable ones; null where there is none.") BigDecimal matchedPercent,
        List<OfRule> checks) {

    /** How many figures stand so, and where they are listed. */
    @Schema(name = "ScoreOfStatus")
    record OfStatus(Status status, @Schema(examples = "3") long figures,
            @Schema(examples = "/api/v1/figures?publisher=centcom&status=matched") String address) {

        /** The status, as the API calls it. */
        @JsonIgnore
        public String getVerdict() {
            return WireNames.of(status);
        }
    }

    /**
     * What a rule says of the figures; one with several parts can be said something of several times.
     *
     * @param held how often the statement keeps to it
     * @param failed how often it does not
     * @param unsaid how often that cannot be said
     * @param address where the figures are listed to which it applied
     */
    @Schema(name = "ScoreOfRule")
    record OfRule(@Schema(examples = "same-unit") String rule, @Schema(examples = "1") long held,
            @Schema(examples = "1") long failed, @Schema(examples = "0") long unsaid,
            @Schema(examples = "/api/v1/figures?publisher=centcom&rule=same-unit") String address) {
    }
}
