package org.vigil.stats.measure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/**
 * How much, or by how much more or less.
 *
 * @param low the least
 * @param best the likeliest
 * @param high the most
 * @param unknown of how many incidents the number is not known; absent for what is counted one by one
 */
@Schema(description = "How much, or by how much more or less; low, best and high are equal for incidents.")
public record Amount(@Schema(examples = "2") long low, @Schema(examples = "2") long best, @Schema(examples = "2") long high,
        @JsonInclude(Include.NON_NULL) @Schema(description = "Of how many incidents the number is not known.") Long unknown) {

    /** Nothing of that measure. */
    public static Amount none(Measure measure) {
        return new Amount(0, 0, 0, measure.countsPeople() ? 0L : null);
    }

    /** What stands in a cell. */
    public static Amount of(Cell cell) {
        return new Amount(cell.number().low(), cell.number().best(), cell.number().high(), cell.unknown());
    }

    /** What stands in no row. */
    public static Amount of(Unallocated entry) {
        return new Amount(entry.low(), entry.best(), entry.high(), entry.unknown());
    }

    /** How much more this is than the other of the same measure. */
    public Amount minus(Amount other) {
        return new Amount(low - other.low, best - other.best, high - other.high,
                unknown == null ? null : unknown - other.unknown);
    }
}
