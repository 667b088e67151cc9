package org.vigil.incidents.place;

import java.util.HashSet;
import java.util.Set;

/**
 * How alike two names are, as PostgreSQL's pg_trgm measures it: the share of groups of three letters that they have in common.
 */
final class Trigrams {

    private Trigrams() {
    }

    /** From 0, nothing in common, to 1. */
    static double similarity(String one, String other) {
        Set<String> first = of(one);
        Set<String> second = of(other);
        Set<String> all = new HashSet<>(first);
        all.addAll(second);
        if (all.isEmpty()) {
            return 0;
        }
        first.retainAll(second);
        return (double) first.size() / all.size();
    }

    private static Set<String> of(String name) {
        Set<String> groups = new HashSet<>();
        for (String word : name.split(" ", -1)) {
            String padded = "  " + word + " ";
            for (int i = 0; !word.isEmpty() && i + 3 <= padded.length(); i++) {
                groups.add(padded.substring(i, i + 3));
            }
        }
        return groups;
    }
}
