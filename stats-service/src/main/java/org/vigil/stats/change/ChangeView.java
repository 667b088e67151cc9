package org.vigil.stats.change;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.stats.measure.Definition;
import org.vigil.stats.measure.Interval;
import org.vigil.stats.measure.Unallocated;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/**
 * Counts, each beside the one before.
 *
 * @param definition how they were made
 * @param asOf the moment whose knowledge they answer from
 * @param rows one for each bucket and group in which something is counted now or in the bucket before
 * @param unallocated what touches the window and stands in no row
 * @param unallocatedBefore the same of the days that are compared with
 */
@Schema(description = "Counts, each beside the one before.")
record ChangeView(Definition definition, Instant asOf, List<Row> rows, List<Unallocated> unallocated,
        List<Unallocated> unallocatedBefore) {

    /**
     * One comparison. Difference, percentage and band are those of best.
     *
     * @param notCompared why there is no comparison, null where there is one
     */
    @Schema(name = "ChangeRow", description = "A count and the one before; difference, percentage and band are those of best.")
    record Row(@Schema(examples = "2020-08") String bucket, @Schema(nullable = true) String group,
            @Schema(examples = "100") long low, @Schema(examples = "100") long best, @Schema(examples = "100") long high,
            @JsonInclude(Include.NON_NULL) Long unknown, @Schema(nullable = true, examples = "80") Long previous,
            @Schema(nullable = true, examples = "80") Long previousLow,
            @Schema(nullable = true, examples = "80") Long previousHigh,
            @Schema(nullable = true, examples = "20") Long absolute,
            @Schema(nullable = true, description = "Rounded to one decimal; null when previous is 0.", examples = "25") BigDecimal percent,
            @Schema(nullable = true) ChangeBand band, @Schema(nullable = true) String notCompared) {

        static Row compared(String bucket, String group, Interval now, Long unknown, Interval before) {
            return new Row(bucket, group, now.low(), now.best(), now.high(), unknown, before.best(), before.low(),
                    before.high(),
                    now.best() - before.best(), ChangeBand.percent(before.best(), now.best()),
                    ChangeBand.of(before.best(), now.best()), null);
        }

        static Row notCompared(String bucket, String group, Interval now, Long unknown) {
            return new Row(bucket, group, now.low(), now.best(), now.high(), unknown, null, null, null, null, null, null,
                    "The window holds only a part of " + bucket + ", which is not compared with a whole one.");
        }
    }
}
