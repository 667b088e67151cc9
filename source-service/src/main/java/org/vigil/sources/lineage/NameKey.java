package org.vigil.sources.lineage;

/**
 * What the spellings of a name in Latin and Arabic letters have in common: its consonants, with those made one that
 * transliterations confuse, without vowels, doubling and the article. Tuwaymin, Al-Tuwaimin and الطويمين are one.
 */
final class NameKey {

    /** What keeps two names apart only by chance is no key. */
    private static final int SHORTEST = 2;
    private static final String ARABIC = "بتثجحخدذرزسشصضطظغفقكلمنهپچگڤ";
    private static final String LATIN = "bttjhxddrzs$sdtzgfkklmnhbjgf";

    private NameKey() {
    }

    /** The key of a folded word; empty where too little of it is left. */
    static String of(String folded) {
        boolean arabic = !folded.isEmpty() && folded.charAt(0) >= 'ء' && folded.charAt(0) <= 'ۿ';
        String key = squeeze(arabic ? ofArabic(folded) : ofLatin(folded));
        return key.length() < SHORTEST ? "" : key;
    }

    private static String ofArabic(String word) {
        String bare = word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
        if (bare.endsWith("ه")) {
            bare = bare.substring(0, bare.length() - 1);
        }
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < bare.length(); i++) {
            int at = ARABIC.indexOf(bare.charAt(i));
            if (at >= 0) {
                key.append(LATIN.charAt(at));
            }
        }
        return key.toString();
    }

    private static String ofLatin(String word) {
        String bare = word.endsWith("h") ? word.substring(0, word.length() - 1) : word;
        return bare.replace("kh", "x").replace("gh", "g").replace("sh", "$").replace("ch", "$").replace("th", "t")
                .replace("dh", "d").replace("ph", "f").replace('q', 'k').replace('c', 'k').replace('p', 'b').replace('v', 'f')
                .replaceAll("[^bcdfghjklmnrstxz$]", "");
    }

    private static String squeeze(String key) {
        StringBuilder squeezed = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            if (i == 0 || key.charAt(i) != key.charAt(i - 1)) {
                squeezed.append(key.charAt(i));
            }
        }
        return squeezed.toString();
    }
}
