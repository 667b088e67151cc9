package org.vigil.sources.lineage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The set of a text's shingles, which are runs of words, as 64-bit hashes in ascending order. Resemblance and containment are
 * those of Broder, "On the resemblance and containment of documents" (1997).
 */
record Shingles(long[] hashes) {

    /** The runs of that many words; a shorter text is one run. */
    static Shingles of(List<String> words, int width) {
        return new Shingles(LongStream.of(runs(words, width)).sorted().distinct().toArray());
    }

    /** The hash of the run that begins at each word, in the order of the text. */
    static long[] runs(List<String> words, int width) {
        if (words.isEmpty()) {
            return new long[0];
        }
        long[] single = words.stream().mapToLong(Shingles::hash).toArray();
        long[] runs = new long[Math.max(1, single.length - width + 1)];
        for (int i = 0; i < runs.length; i++) {
            long run = 0;
            for (int j = i; j < Math.min(i + width, single.length); j++) {
                run = mix(run * 0x9E3779B97F4A7C15L + single[j]);
            }
            runs[i] = run;
        }
        return runs;
    }

    int size() {
        return hashes.length;
    }

    boolean contains(long hash) {
        return Arrays.binarySearch(hashes, hash) >= 0;
    }

    /** How many shingles both have. */
    int common(Shingles other) {
        int common = 0;
        for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length;) {
            if (hashes[i] == other.hashes[j]) {
                common++;
                i++;
                j++;
            } else if (hashes[i] < other.hashes[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    /** The share of all shingles of both that both have, 0 to 1. */
    double resemblance(Shingles other) {
        int common = common(other);
        int all = size() + other.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }

    /** The share of the smaller set that the other one holds, 0 to 1. */
    double containment(Shingles other) {
        int smaller = Math.min(size(), other.size());
        return smaller == 0 ? 0 : (double) common(other) / smaller;
    }

    private static long hash(String word) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
        }
        return mix(hash);
    }

    /** The finaliser of MurmurHash3, so that every bit depends on every other. */
    private static long mix(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ (mixed >>> 33);
    }
}
