package org.vigil.common.text;

import java.text.Bidi;
import java.util.regex.Pattern;

import org.vigil.common.page.Language;

/**
 * Words that somebody else wrote, as they stand in a sentence of ours. Arabic words would draw the numbers beside them to their
 * own side, so that a sum could be read backwards, and marks of direction could turn the whole sentence around.
 */
public final class OthersWords {

    /** Embeddings, overrides and isolates, with what ends them. */
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private OthersWords() {
    }

    /** The words, isolated from what stands around them (UAX #9) where their direction could be another one. */
    public static String isolated(String words) {
        String plain = plain(words);
        return Bidi.requiresBidi(plain.toCharArray(), 0, plain.length()) ? apart(plain) : plain;
    }

    /** The same in a sentence of the language with that tag; in one that runs from right to left, whatever the words are. */
    public static String isolated(String words, String language) {
        return language.equals(Language.EN.getTag()) ? isolated(words) : apart(plain(words));
    }

    private static String plain(String words) {
        return TURNING.matcher(words).replaceAll("");
    }

    private static String apart(String plain) {
        return FIRST_STRONG_ISOLATE + plain + POP_DIRECTIONAL_ISOLATE;
    }
}
