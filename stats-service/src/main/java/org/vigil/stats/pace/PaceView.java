package org.vigil.stats.pace;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.text.Sentence;
import org.vigil.stats.behind.UnallocatedRow;
import org.vigil.stats.measure.Amount;
import org.vigil.stats.measure.Answer;
import org.vigil.stats.measure.Definition;
import org.vigil.stats.measure.Interval;
import org.vigil.stats.measure.Span;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/**
 * Counts so far, at their pace, against a full earlier time.
 *
 * @param definition how they were made
 * @param asOf the moment whose knowledge they answer from
 * @param period the days so far
 * @param reference the earlier time
 * @param daysElapsed how many days the period has
 * @param daysTotal how many days the time has to whose pace it is brought
 * @param shareElapsed the one over the other, to four decimals
 * @param rows one for each group in which something is counted so far or in the reference
 * @param unallocated what touches the period and stands in no row
 * @param unallocatedReference what touches the reference and stands in no row
 * @param citation where the answer is found for ever, once it is stored
 */
@Schema(description = "Counts so far, at their pace, against a full earlier time.")
public record PaceView(Definition definition, Instant asOf, Days period, Days reference,
        @Schema(examples = "182") long daysElapsed,
        @Schema(examples = "366") long daysTotal, @Schema(examples = "0.4973") BigDecimal shareElapsed, List<Row> rows,
        List<UnallocatedRow> unallocated, List<UnallocatedRow> unallocatedReference,
        @Schema(description = "Where the answer is found for ever, once it is stored there by POST /api/v1/citations.") String citation)
        implements
            Answer {

    /** Local days, both included. */
    @Schema(name = "PaceDays", description = "Local days, both included.")
    public record Days(@Schema(examples = "2024-01-01") LocalDate from, @Schema(examples = "2024-06-30") LocalDate to) {

        static Days of(Span span) {
            return new Days(span.first(), span.last());
        }
    }

    /** One pace. The ratio is that of best to best; its range is that of the least to the most and of the most to the least. */
    @Schema(name = "PaceRow", description = "A count so far, its pace, and the count that it is held against.")
    public record Row(@Schema(nullable = true, examples = "IQ") String group, @Schema(examples = "153") long low,
            @Schema(examples = "153") long best, @Schema(examples = "153") long high,
            @JsonInclude(Include.NON_NULL) @Schema(description = "Of how many incidents the number is not known.") Long unknown,
            @Schema(examples = "153", description = "The same as best.") long soFar,
            @Schema(examples = "0.4973") BigDecimal shareElapsed, @Schema(examples = "308") long projected,
            @Schema(examples = "308") long projectedLow, @Schema(examples = "308") long projectedHigh,
            @Schema(examples = "121") long reference, @Schema(examples = "121") long referenceLow,
            @Schema(examples = "121") long referenceHigh, @JsonInclude(Include.NON_NULL) Long referenceUnknown,
            @Schema(nullable = true, description = "To two decimals; null when the reference is 0.", examples = "2.54") BigDecimal ratio,
            @Schema(nullable = true) BigDecimal ratioLow, @Schema(nullable = true) BigDecimal ratioHigh,
            @Schema(examples = "153 in 182 of 366 days is a pace of 308 a year, 2.5 times 121") Sentence says,
            @Schema(description = "Where the incidents behind the count so far are listed.") String incidents,
            @Schema(description = "Where those behind the reference are listed.") String incidentsReference) {

        static Row of(String group, Amount soFar, Amount reference, Elapsed elapsed, String incidents,
                String incidentsReference) {
            Interval now = interval(soFar);
            Interval pace = elapsed.project(now);
            return new Row(group, soFar.low(), soFar.best(), soFar.high(), soFar.unknown(), soFar.best(), elapsed.share(),
                    pace.best(), pace.low(), pace.high(), reference.best(), reference.low(), reference.high(),
                    reference.unknown(), elapsed.ratio(soFar.best(), reference.best()),
                    elapsed.ratio(soFar.low(), reference.high()), elapsed.ratio(soFar.high(), reference.low()),
                    elapsed.says(now, interval(reference)), incidents, incidentsReference);
        }

        private static Interval interval(Amount amount) {
            return new Interval(amount.low(), amount.best(), amount.high());
        }
    }
}
