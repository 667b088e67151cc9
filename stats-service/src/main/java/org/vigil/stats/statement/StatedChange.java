package org.vigil.stats.statement;

import java.math.BigDecimal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.web.Slug;

/**
 * The change that was published with a figure.
 *
 * @param percent by how many percent, negative for a decrease; null where none is stated
 * @param wording the words for it, such as "doubled"
 * @param base what it is a change from
 * @param saidBy the slug of who says so; null for the figure's publisher
 */
@Schema(description = "The change that was published with the figure: a percentage, a wording, what it is a change from.")
public record StatedChange(
        @Schema(nullable = true, examples = "25") @Digits(integer = 9, fraction = 3) BigDecimal percent,
        @Schema(nullable = true, examples = "on track to double") @Size(max = 300) String wording,
        @Valid @Schema(nullable = true) Base base, @Slug @Schema(nullable = true) String saidBy) {

    /**
     * What a figure was compared with.
     *
     * @param period its days; null for the figure's own
     * @param value its number, null where none is stated
     * @param unit what it counts, in the publisher's words
     * @param scope what it is counted over; null for the figure's own
     * @param kind whether it adds up over its period; null for as the figure does
     */
    @Schema(description = "What the figure was compared with; a null period, scope or kind is the figure's own.")
    public record Base(@Schema(nullable = true) Period period,
            @Schema(nullable = true, examples = "121") @PositiveOrZero @Digits(integer = 12, fraction = 3) BigDecimal value,
            @Schema(nullable = true, examples = "attacks") @Size(max = 200) String unit,
            @Schema(nullable = true) Scope scope, @Schema(nullable = true) FigureKind kind) {
    }
}
