package org.vigil.sources.lineage;

import java.util.ArrayList;
import java.util.List;

/** An Arabic word without what is written onto its front: and, so, by, to, like, and the article. */
final class Stems {

    private static final int SHORTEST = 3;

    private Stems() {
    }

    /** The word itself, then what may stand behind its prefixes, the longest first. Latin words have nothing on their front. */
    static List<String> of(String folded) {
        if (folded.isEmpty() || folded.charAt(0) < 'ء' || folded.charAt(0) > 'ي') {
            return List.of(folded);
        }
        List<String> stems = new ArrayList<>(List.of(folded));
        String rest = without(folded, "وف");
        if (!rest.equals(folded)) {
            stems.add(rest);
        }
        if (rest.startsWith("لل") && rest.length() > SHORTEST + 1) {
            stems.add("ا" + rest.substring(0, 1) + rest.substring(2));
            stems.add(rest.substring(2));
            return stems;
        }
        String bare = without(rest, "بلك");
        if (!bare.equals(rest)) {
            stems.add(bare);
        }
        if (bare.startsWith("ال") && bare.length() > SHORTEST + 1) {
            stems.add(bare.substring(2));
        }
        return stems;
    }

    private static String without(String word, String letters) {
        return word.length() > SHORTEST && letters.indexOf(word.charAt(0)) >= 0 ? word.substring(1) : word;
    }
}
