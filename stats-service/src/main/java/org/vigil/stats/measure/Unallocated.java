package org.vigil.stats.measure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.text.Sentence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/**
 * What touches the window and yet stands in no row: nothing is ever put silently on a day or into a division.
 *
 * @param bucket the bucket in which it lies, null when it lies wholly in none
 * @param group its group, or its country where no closer division is known; null when there is neither
 * @param low the least
 * @param best the likeliest
 * @param high the most
 * @param unknown of how many incidents the number is not known; absent for what is counted one by one
 * @param reason why it stands in no row
 */
@Schema(description = "What touches the window and yet stands in no row, with the reason.")
public record Unallocated(@Schema(nullable = true, examples = "2019-07") String bucket,
        @Schema(nullable = true, examples = "IQ") String group, @Schema(examples = "2") long low,
        @Schema(examples = "2") long best, @Schema(examples = "2") long high, @JsonInclude(Include.NON_NULL) Long unknown,
        @Schema(examples = "These are placed no closer than by country.") Sentence reason) {
}
