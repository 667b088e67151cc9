package org.vigil.sources.search;

import java.util.HashSet;
import java.util.Set;

/**
 * How near two spellings are. Words that differ by an edit share what is left of them when a letter is taken out of each (the
 * symmetric deletes of W. Garbe's SymSpell), so that near words are found by equal keys in an ordinary index, whatever the
 * database takes for a letter.
 */
final class Spelling {

    /** Of shorter words nearly every other one would be near. */
    private static final int SHORTEST = 4;
    /** From so many letters on, two edits are allowed. */
    private static final int LONG = 8;
    /** Of longer words only one letter is taken out: two would be some hundred keys. */
    private static final int LONGEST_WITH_TWO = 16;
    private static final int KEY_BITS = 22;

    private Spelling() {
    }

    /**
     * The keys that a near word shares with this one, numbers of 22 bits; none where a word is too short or has digits, as a
     * misspelt number is another number.
     */
    static int[] keys(String word) {
        if (word.length() < SHORTEST - 1 || word.chars().anyMatch(Character::isDigit)) {
            return new int[0];
        }
        Set<Integer> keys = new HashSet<>();
        keys.add(key(word));
        boolean two = word.length() >= LONG && word.length() <= LONGEST_WITH_TWO;
        for (int i = 0; i < word.length(); i++) {
            String without = word.substring(0, i) + word.substring(i + 1);
            keys.add(key(without));
            for (int j = i; two && j < without.length(); j++) {
                keys.add(key(without.substring(0, j) + without.substring(j + 1)));
            }
        }
        return keys.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Two words of one key are only candidates, because so few bits are shared by many. */
    private static int key(String text) {
        return (text.hashCode() * 0x9E3779B1) >>> (Integer.SIZE - KEY_BITS);
    }

    /** How many edits a word may be away from what was meant: none below 4 letters, one below 8, else two. */
    static int allowed(String word) {
        if (word.length() < SHORTEST || word.chars().anyMatch(Character::isDigit)) {
            return 0;
        }
        return word.length() < LONG ? 1 : 2;
    }

    /** The fewest letters to be added, left out, replaced or swapped with their neighbour (optimal string alignment). */
    static int distance(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                int replaced = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                edits[i][j] = Math.min(replaced, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[a.length()][b.length()];
    }
}
