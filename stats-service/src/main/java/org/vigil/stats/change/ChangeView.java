package org.vigil.stats.change;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.stats.measure.Answer;
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
 * @param panel the sources by one of which something must have been told to count here, by name; null when any will do
 * @param rows one for each bucket and group in which something is counted now or in the bucket before
 * @param buckets how much of each bucket of the rows is usually known by now
 * @param unallocated what touches the window and stands in no row
 * @param unallocatedBefore the same of the days that are compared with
 */
@Schema(description = "Counts, each beside the one before.")
record ChangeView(Definition definition, Instant asOf,
        @Schema(nullable = true, description = "The sources over which it was asked like for like; null when it was not.") List<String> panel,
        List<Row> rows, List<Timeliness> buckets, List<Unallocated> unallocated,
        List<Unallocated> unallocatedBefore) implements Answer {

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
            @Schema(nullable = true) ChangeBand band, @Schema(nullable = true) String notCompared,
            @Schema(description = "Whether more is to be expected, as buckets says in words.") boolean provisional,
            @Schema(nullable = true, description = "How many percent are usually known by now; null when that cannot be said.", examples = "83.2") BigDecimal completeness) {

        static Row compared(Timeliness bucket, String group, Interval now, Long unknown, Interval before) {
            return new Row(bucket.bucket(), group, now.low(), now.best(), now.high(), unknown, before.best(), before.low(),
                    before.high(),
                    now.best() - before.best(), ChangeBand.percent(before.best(), now.best()),
                    ChangeBand.of(before.best(), now.best()), null, bucket.provisional(), bucket.completeness());
        }

        static Row notCompared(Timeliness bucket, String group, Interval now, Long unknown) {
            return new Row(bucket.bucket(), group, now.low(), now.best(), now.high(), unknown, null, null, null, null, null,
                    null,
                    "The window holds only a part of " + bucket.bucket() + ", which is not compared with a whole one.",
                    bucket.provisional(), bucket.completeness());
        }
    }
}
