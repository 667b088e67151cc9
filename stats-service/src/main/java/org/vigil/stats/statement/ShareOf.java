package org.vigil.stats.statement;

import java.math.BigDecimal;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The list of which a share is a share: 30 of 38 attacks are 79 %.
 *
 * @param whole how many stand on the list, null where that is not stated
 * @param counted how many of them make the share, null where that is not stated
 * @param unit what the list counts, in the publisher's words
 * @param scope what the list is counted over; null for the figure's own
 */
@Schema(description = "The list of which a share is a share; what is null was not stated.")
public record ShareOf(
        @Schema(nullable = true, examples = "38") @PositiveOrZero @Digits(integer = 12, fraction = 3) BigDecimal whole,
        @Schema(nullable = true, examples = "30") @PositiveOrZero @Digits(integer = 12, fraction = 3) BigDecimal counted,
        @Schema(nullable = true, examples = "attacks") @Size(max = 200) String unit,
        @Schema(nullable = true) Scope scope) {
}
