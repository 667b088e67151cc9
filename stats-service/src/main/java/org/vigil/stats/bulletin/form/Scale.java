package org.vigil.stats.bulletin.form;

import java.util.List;
import java.util.stream.LongStream;

/**
 * A scale from 0 with round steps, at most five of them: 1, 2 or 5 times a power of ten.
 *
 * @param step from one line to the next
 * @param top the last line, at least 1
 */
record Scale(long step, long top) {

    private static final int MOST_STEPS = 5;

    /** The smallest that reaches as far as the number. */
    static Scale upTo(long number) {
        long step = 1;
        while (step * MOST_STEPS < number) {
            step = Long.toString(step).startsWith("2") ? step / 2 * 5 : step * 2;
        }
        return new Scale(step, Math.max(1, (number + step - 1) / step) * step);
    }

    /** Its lines, from 0. */
    List<Long> ticks() {
        return LongStream.rangeClosed(0, top / step).map(i -> i * step).boxed().toList();
    }

    /** How long a number is where the whole scale has that room; what is more than nothing can be seen. */
    int length(long number, int room) {
        int length = (int) Math.round((double) number * room / top);
        return number > 0 ? Math.max(1, length) : length;
    }
}
