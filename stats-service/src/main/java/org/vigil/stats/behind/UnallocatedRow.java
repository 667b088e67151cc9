package org.vigil.stats.behind;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.text.Sentence;
import org.vigil.stats.measure.Unallocated;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/**
 * What touches the window and stands in no row, as {@link Unallocated} has it, with the address of what is behind it.
 *
 * @param incidents where the incidents, or reports, behind it are listed
 */
@Schema(name = "Unallocated", description = "What touches the window and yet stands in no row, with the reason.")
public record UnallocatedRow(@Schema(nullable = true, examples = "2019-07") String bucket,
        @Schema(nullable = true, examples = "IQ") String group, @Schema(examples = "2") long low,
        @Schema(examples = "2") long best, @Schema(examples = "2") long high, @JsonInclude(Include.NON_NULL) Long unknown,
        @Schema(examples = "These are placed no closer than by country.") Sentence reason,
        @Schema(description = "Where the incidents behind it are listed.") String incidents) {

    /** An entry of the answer whose places have these addresses. */
    public static UnallocatedRow of(CellAddress addresses, Unallocated entry) {
        return new UnallocatedRow(entry.bucket(), entry.group(), entry.low(), entry.best(), entry.high(), entry.unknown(),
                entry.reason(), addresses.entry(entry));
    }
}
