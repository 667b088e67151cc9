package org.vigil.sources.lineage;

import java.util.Arrays;

/**
 * One-permutation hashing (Li, Owen, Zhang, "One permutation hashing", 2012): the range of the hash is cut into bins, and the
 * least hash in each stands for the text. Two texts have the same in a bin about as often as their resemblance says. Bins that
 * no hash falls into say nothing and are left out.
 */
final class MinHash {

    static final int BINS = 24;
    private static final int VALUE_BITS = 27;

    private MinHash() {
    }

    /** At most {@value #BINS} numbers, each of which holds its bin and what is in it. */
    static int[] of(Shingles shingles) {
        long[] least = new long[BINS];
        boolean[] filled = new boolean[BINS];
        for (long hash : shingles.hashes()) {
            int bin = (int) ((hash >>> 40) % BINS);
            if (!filled[bin] || hash < least[bin]) {
                filled[bin] = true;
                least[bin] = hash;
            }
        }
        int[] bins = new int[BINS];
        int count = 0;
        for (int bin = 0; bin < BINS; bin++) {
            if (filled[bin]) {
                // The low bits: the high ones of a least hash are much the same in every text.
                bins[count++] = bin << VALUE_BITS | (int) (least[bin] & ((1 << VALUE_BITS) - 1));
            }
        }
        return Arrays.copyOf(bins, count);
    }
}
