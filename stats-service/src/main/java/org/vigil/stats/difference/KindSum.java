package org.vigil.stats.difference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.stats.measure.Amount;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/**
 * What one kind of change gives to the difference; less than 0 where it takes away.
 *
 * @param kind the kind
 * @param incidents how many incidents, or reports, are behind it
 * @param low by how much the least changes
 * @param best by how much the likeliest changes
 * @param high by how much the most changes
 * @param unknown by how much the number of those changes of which the number is not known
 */
@Schema(name = "DifferenceKind", description = "What one kind of change gives to the difference; less than 0 where it takes away.")
public record KindSum(Kind kind, @Schema(examples = "2") long incidents, @Schema(examples = "-2") long low,
        @Schema(examples = "-2") long best, @Schema(examples = "-2") long high,
        @JsonInclude(Include.NON_NULL) Long unknown) {

    KindSum(Kind kind, long incidents, Amount amount) {
        this(kind, incidents, amount.low(), amount.best(), amount.high(), amount.unknown());
    }
}
