package org.vigil.sources.text;

import com.ibm.icu.text.Normalizer2;

/**
 * One form for the many in which the same word is written: Unicode NFKC_Casefold, without marks (so without Arabic
 * vowel signs and the accents of Latin), with one alef, one ya and one waw whatever hamza they carry, ta marbuta as
 * ha, without tatweel, and with the digits 0 to 9.
 */
public final class Folding {

    private static final Normalizer2 CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();

    private Folding() {
    }

    /** The words of a text in their folded form, with one blank between them; empty where it has none. */
    public static String fold(String text) {
        String decomposed = DECOMPOSED.normalize(CASEFOLD.normalize(text));
        StringBuilder folded = new StringBuilder(decomposed.length());
        boolean gap = false;
        for (int i = 0, c; i < decomposed.length(); i += Character.charCount(c)) {
            c = decomposed.codePointAt(i);
            if (isIgnored(c)) {
                continue;
            }
            if (Character.isLetter(c)) {
                separate(folded, gap).appendCodePoint(letter(c));
                gap = false;
            } else if (Character.isDigit(c)) {
                separate(folded, gap).append(Character.digit(c, 10));
                gap = false;
            } else {
                gap = true;
            }
        }
        return folded.toString();
    }

    private static final int TATWEEL = 0x0640;

    private static StringBuilder separate(StringBuilder folded, boolean gap) {
        return gap && !folded.isEmpty() ? folded.append(' ') : folded;
    }

    /**
     * What belongs to a word and is not a letter of it: marks, tatweel, joiners, and the apostrophes that stand for ayn and
     * hamza.
     */
    private static boolean isIgnored(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT ->
                true;
            default -> c == TATWEEL || c == '\'' || c == '’' || c == '‘' || c == 'ʿ' || c == 'ʾ' || c == '`';
        };
    }

    private static int letter(int c) {
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ئ', 'ی' -> 'ي';
            case 'ؤ' -> 'و';
            case 'ة' -> 'ه';
            case 'ک' -> 'ك';
            default -> c;
        };
    }
}
