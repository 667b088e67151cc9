package org.vigil.stats.change;

import java.math.BigDecimal;
import java.util.NavigableMap;

import org.vigil.stats.measure.Percent;
import org.vigil.stats.measure.Span;

/**
 * What became known of the days of a bucket, and when.
 *
 * @param days the bucket's days
 * @param known how many incidents became known so many days after the last one; before it when negative; at least one incident
 */
record Followed(Span days, NavigableMap<Long, Long> known) {

    /** How many percent of them were known after so many days, to one decimal. */
    BigDecimal knownAfter(long afterDays) {
        return Percent.of(sum(known.headMap(afterDays, true)), sum(known));
    }

    private static long sum(NavigableMap<Long, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
