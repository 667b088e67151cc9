package org.vigil.stats.statement;

import java.math.BigDecimal;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A number that is included in another: of 196 operations, 137 in Iraq.
 *
 * @param label what the part is called
 * @param scope what it is counted over, as far as it differs from the whole's
 * @param period the days that it speaks of; null for the whole's
 * @param value its number, null where none is stated
 * @param percent the share of the whole that is stated for it, null where none is
 * @param partsCover how much of it its own parts make up
 * @param parts its own parts
 */
@Schema(description = "A number that is included in another; a part may have parts.")
public record Part(@NotBlank @Size(max = 200) @Schema(examples = "Iraq") String label, Scope scope,
        @Schema(nullable = true) Period period, @Valid @Schema(nullable = true) Value value,
        @Schema(nullable = true, examples = "20") @PositiveOrZero @Digits(integer = 9, fraction = 3) BigDecimal percent,
        @Schema(nullable = true) PartsCover partsCover,
        @Size(max = 200) List<@NotNull @Valid Part> parts) {

    /** Absent lists and scopes are empty ones. */
    public Part {
        scope = scope == null ? Scope.EMPTY : scope;
        parts = parts == null ? List.of() : parts;
    }
}
