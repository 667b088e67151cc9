package org.vigil.sources.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of the order in which reports were filed, as the fewest blocks of 1,024, 16,384 and 262,144 positions that make it
 * up; each block is a term of the index.
 *
 * @param tags the terms
 * @param low the first position of the stretch
 */
record Blocks(List<String> tags, long low) {

    /** As report_search_tags has them. */
    private static final int[] BITS = { 10, 14, 18 };
    private static final char[] NAMES = { 'a', 'b', 'c' };

    /** The stretch that ends before {@code high} and holds about {@code length} positions, at least one of them. */
    static Blocks below(long high, long length) {
        List<String> tags = new ArrayList<>();
        long low = high;
        long target = Math.max(0, high - length);
        while (low > target) {
            int level = largest(low, target);
            long block = (low - 1) >> BITS[level];
            tags.add(NAMES[level] + Long.toString(block));
            low = block << BITS[level];
        }
        return new Blocks(List.copyOf(tags), low);
    }

    /** The largest block that ends here and does not go far beyond the target. */
    private static int largest(long end, long target) {
        int level = BITS.length - 1;
        while (level > 0 && ((end & ((1L << BITS[level]) - 1)) != 0 || end - (1L << (BITS[level] - 1)) < target)) {
            level--;
        }
        return level;
    }
}
