package org.vigil.stats.change;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.stats.behind.UnallocatedRow;
import org.vigil.stats.measure.Answer;
import org.vigil.stats.measure.Definition;
import org.vigil.stats.measure.Interval;

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
 * @param citation where the answer is found for ever, once it is stored
 */
@Schema(description = "Counts, each beside the one before.")
public record ChangeView(Definition definition, Instant asOf,
        @Schema(nullable = true, description = "The sources over which it was asked like for like; null when it was not.") List<String> panel,
        List<Row> rows, List<Timeliness> buckets, List<UnallocatedRow> unallocated, List<UnallocatedRow> unallocatedBefore,
        @Schema(description = "Where the answer is found for ever, once it is stored there by POST /api/v1/citations.") String citation)
        implements
            Answer {

    /**
     * One comparison. Difference, percentage and band are those of best.
     *
     * @param notCompared why there is no comparison, null where there is one
     * @param incidents where the incidents behind the count are listed
     * @param incidentsBefore where those behind the count before are, null where there is no comparison
     */
    @Schema(name = "ChangeRow", description = "A count and the one before; difference, percentage and band are those of best.")
    public record Row(@Schema(examples = "2020-08") String bucket, @Schema(nullable = true) String group,
            @Schema(examples = "100") long low, @Schema(examples = "100") long best, @Schema(examples = "100") long high,
            @JsonInclude(Include.NON_NULL) Long unknown, @Schema(nullable = true, examples = "80") Long previous,
            @Schema(nullable = true, examples = "80") Long previousLow,
            @Schema(nullable = true, examples = "80") Long previousHigh,
            @Schema(nullable = true, examples = "20") Long absolute,
            @Schema(nullable = true, description = "Rounded to one decimal; null when previous is 0.", examples = "25") BigDecimal percent,
            @Schema(nullable = true) ChangeBand band, @Schema(nullable = true) String notCompared,
            @Schema(description = "Whether more is to be expected, as buckets says in words.") boolean provisional,
            @Schema(nullable = true, description = "How many percent are usually known by now; null when that cannot be said.", examples = "83.2") BigDecimal completeness,
            @Schema(description = "Where the incidents behind it are listed.") String incidents,
            @Schema(nullable = true, description = "Where the incidents behind previous are listed.") String incidentsBefore) {

        static Row compared(Timeliness bucket, Side now, Long unknown, Side before) {
            return new Row(now.bucket, now.group, now.number.low(), now.number.best(), now.number.high(), unknown,
                    before.number.best(), before.number.low(), before.number.high(),
                    now.number.best() - before.number.best(), ChangeBand.percent(before.number.best(), now.number.best()),
                    ChangeBand.of(before.number.best(), now.number.best()), null, bucket.provisional(), bucket.completeness(),
                    now.incidents, before.incidents);
        }

        static Row notCompared(Timeliness bucket, Side now, Long unknown) {
            return new Row(now.bucket, now.group, now.number.low(), now.number.best(), now.number.high(), unknown, null, null,
                    null, null, null, null, "The window holds only a part of " + now.bucket
                            + ", which is not compared with a whole one.",
                    bucket.provisional(), bucket.completeness(), now.incidents, null);
        }
    }

    /** One of the two counts that are compared, and where what is behind it is listed. */
    record Side(String bucket, String group, Interval number, String incidents) {
    }
}
