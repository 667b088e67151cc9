package org.vigil.stats.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

import org.vigil.common.text.Sentence;

/** Numbers as they stand in the sentences of a check. */
public final class Printed {

    private Printed() {
    }

    /** With a comma between thousands and all the decimals that the number has. */
    public static String number(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
    }

    /** The same of a whole number. */
    public static String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** With a sign, as +25 % or −10 %. */
    public static String percent(BigDecimal percent) {
        String sign = percent.signum() > 0 ? "+" : percent.signum() < 0 ? "−" : "";
        return sign + number(percent.abs()) + " %";
    }

    /** What is left open, such as 50 to 300, at least 10 or 7. */
    public static Sentence range(Bounds bounds) {
        if (bounds.high() == null) {
            return atLeast(number(bounds.low()));
        }
        return bounds.isOneNumber() ? Sentence.ofNumber(number(bounds.low()))
                : Sentence.of(ValueMessages.class, say -> say.range(number(bounds.low()), number(bounds.high())));
    }

    /** The same as a text would have it that says how firmly: about 80. */
    public static Sentence qualified(Qualifier qualifier, String number) {
        return switch (qualifier) {
            case AT_LEAST -> atLeast(number);
            case AT_MOST -> Sentence.of(ValueMessages.class, say -> say.atMost(number));
            case ABOUT, RANGE -> Sentence.of(ValueMessages.class, say -> say.about(number));
            case EXACT -> Sentence.ofNumber(number);
        };
    }

    private static Sentence atLeast(String number) {
        return Sentence.of(ValueMessages.class, say -> say.atLeast(number));
    }

    /** Rounded half up for reading; what is decided is decided on the exact numbers. */
    public static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor, int decimals) {
        return dividend.divide(divisor, decimals, RoundingMode.HALF_UP);
    }
}
