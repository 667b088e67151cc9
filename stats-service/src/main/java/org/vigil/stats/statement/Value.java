package org.vigil.stats.statement;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.text.Sentence;

/**
 * A published number with how firmly it was said. Null is unknown, zero is a finding.
 *
 * @param qualifier how firmly
 * @param low the least, where stated
 * @param best the number itself, where one is named
 * @param high the most, where stated
 */
@Schema(description = "A published number with how firmly it was said; null is unknown, zero is a finding.")
public record Value(@NotNull Qualifier qualifier,
        @Schema(nullable = true, examples = "153") @PositiveOrZero @Digits(integer = 12, fraction = 3) BigDecimal low,
        @Schema(nullable = true, examples = "153") @PositiveOrZero @Digits(integer = 12, fraction = 3) BigDecimal best,
        @Schema(nullable = true, examples = "153") @PositiveOrZero @Digits(integer = 12, fraction = 3) BigDecimal high) {

    /** The number that stands for the value where one must, null when none is stated. */
    public BigDecimal central() {
        return switch (qualifier) {
            case AT_LEAST -> first(low, best, high);
            case AT_MOST -> first(high, best, low);
            default -> first(best, low, high);
        };
    }

    public boolean isStated() {
        return central() != null;
    }

    /** Whether the stated limits are in their order; what is not stated breaks none. */
    public boolean isInOrder() {
        BigDecimal before = null;
        for (BigDecimal number : stated().toList()) {
            if (before != null && before.compareTo(number) > 0) {
                return false;
            }
            before = number;
        }
        return true;
    }

    /** Low, best and high as far as they are stated, in this order. */
    public Stream<BigDecimal> stated() {
        return Stream.of(low, best, high).filter(Objects::nonNull);
    }

    /** What the value leaves possible; it must be stated. */
    public Bounds bounds() {
        BigDecimal number = central();
        return switch (qualifier) {
            case EXACT -> Bounds.exactly(number);
            case AT_LEAST -> Bounds.atLeast(number);
            case AT_MOST -> new Bounds(BigDecimal.ZERO, number);
            case ABOUT -> low != null && high != null && low.compareTo(high) < 0 ? new Bounds(low, high)
                    : Tolerance.around(number);
            case RANGE -> new Bounds(low == null ? BigDecimal.ZERO : low, high);
        };
    }

    /** The value as a text would have it: 153, at least 10,000, 50 to 300. */
    public Sentence words() {
        return qualifier == Qualifier.RANGE ? Printed.range(bounds())
                : Printed.qualified(qualifier, Printed.number(central()));
    }

    /** The same value with each number put through the given step. */
    public Value map(UnaryOperator<BigDecimal> step) {
        return new Value(qualifier, mapped(low, step), mapped(best, step), mapped(high, step));
    }

    private static BigDecimal mapped(BigDecimal number, UnaryOperator<BigDecimal> step) {
        return number == null ? null : step.apply(number);
    }

    private static BigDecimal first(BigDecimal... numbers) {
        return Stream.of(numbers).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
