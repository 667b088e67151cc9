package org.vigil.stats.statement;

import java.math.BigDecimal;

/** How far a rounded word may be from the number: "about 100" is 90 to 110, "doubled" is 1.8 to 2.2 times. A rule of ours. */
public final class Tolerance {

    /** In percent, to both sides. */
    public static final int PERCENT = 10;

    private static final BigDecimal LEAST = BigDecimal.valueOf(100L - PERCENT, 2);
    private static final BigDecimal MOST = BigDecimal.valueOf(100L + PERCENT, 2);

    private Tolerance() {
    }

    /** The numbers that a word for the given one covers; it is not negative. */
    public static Bounds around(BigDecimal number) {
        return new Bounds(number.multiply(LEAST), number.multiply(MOST));
    }
}
