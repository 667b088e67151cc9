package org.vigil.common.erasure;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A text in the form in which names are compared, with the place of each letter in the original: small letters without marks,
 * the forms of alif, ya and ta as one, what an address or JSON has escaped read as what it stands for, and whatever is neither
 * letter nor digit as one blank.
 */
final class FoldedText {

    /** What each character of the basic plane folds to where that is one letter or a blank, else one of the two below. */
    private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];
    private static final char NOT_ASKED_YET = 0;
    private static final char NONE_OR_SEVERAL = 1;
    private static final String BLANK = " ";
    private static final int LONGEST_UTF8 = 4;

    private final String original;
    private char[] letters;
    private int[] from;
    private int[] to;
    private int length;

    FoldedText(String original) {
        this.original = original;
        letters = new char[original.length() + 8];
        from = new int[letters.length];
        to = new int[letters.length];
        fold();
    }

    /** The folded text. */
    String text() {
        return new String(letters, 0, length);
    }

    /** Where that folded letter begins in the original. */
    int from(int at) {
        return from[at];
    }

    /** Behind the last character of the original that belongs to that folded letter, its marks included. */
    int to(int at) {
        return to[at];
    }

    private void fold() {
        int at = 0;
        while (at < original.length()) {
            char c = original.charAt(at);
            int next = c == '%' ? percent(at) : c == '\\' ? escaped(at) : at;
            char one = next == at ? one(c) : NONE_OR_SEVERAL;
            if (one != NONE_OR_SEVERAL) {
                add(one, at, ++next);
            } else if (next == at) {
                int point = original.codePointAt(at);
                next = at + Character.charCount(point);
                add(folded(point), at, next);
            }
            at = next;
        }
    }

    /** Takes in the character of an address that stands there in the bytes of UTF-8; what is none is no letter. */
    private int percent(int at) {
        byte[] bytes = new byte[LONGEST_UTF8];
        for (int i = 0; i < LONGEST_UTF8 && hexAt(at + 3 * i + 1, 2) >= 0 && original.charAt(at + 3 * i) == '%'; i++) {
            bytes[i] = (byte) hexAt(at + 3 * i + 1, 2);
            try {
                String decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, i + 1)).toString();
                add(folded(decoded.codePointAt(0)), at, at + 3 * (i + 1));
                return at + 3 * (i + 1);
            } catch (CharacterCodingException e) {
                // its next byte belongs to it
            }
        }
        return at;
    }

    private int escaped(int at) {
        int unit = at + 1 < original.length() && original.charAt(at + 1) == 'u' ? hexAt(at + 2, 4) : -1;
        if (unit < 0) {
            return at;
        }
        add(folded(unit), at, at + 6);
        return at + 6;
    }

    private int hexAt(int at, int digits) {
        if (at + digits > original.length()) {
            return -1;
        }
        for (int i = at; i < at + digits; i++) {
            if (!HexFormat.isHexDigit(original.charAt(i))) {
                return -1;
            }
        }
        return HexFormat.fromHexDigits(original, at, at + digits);
    }

    private void add(String folded, int begin, int end) {
        if (folded.isEmpty() && length > 0 && letters[length - 1] != ' ') {
            to[length - 1] = end;
        }
        for (int i = 0; i < folded.length(); i++) {
            add(folded.charAt(i), begin, end);
        }
    }

    private void add(char folded, int begin, int end) {
        if (folded == ' ' && length > 0 && letters[length - 1] == ' ') {
            to[length - 1] = end;
            return;
        }
        if (length == letters.length) {
            grow();
        }
        letters[length] = folded;
        from[length] = begin;
        to[length] = end;
        length++;
    }

    private void grow() {
        letters = Arrays.copyOf(letters, 2 * length);
        from = Arrays.copyOf(from, 2 * length);
        to = Arrays.copyOf(to, 2 * length);
    }

    private static char one(char c) {
        char one = FOLDED[c];
        if (one == NOT_ASKED_YET) {
            String folded = Character.isSurrogate(c) ? "" : folded(c);
            one = folded.length() == 1 ? folded.charAt(0) : NONE_OR_SEVERAL;
            FOLDED[c] = one;
        }
        return one;
    }

    private static String folded(int point) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).codePoints()
                .forEach(part -> {
                    switch (Character.getType(part)) {
                        case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT,
                                Character.MODIFIER_LETTER -> {
                            // belongs to the letter before, tatweel and the signs of ayn and hamza among them
                        }
                        default -> folded.append(Character.isLetterOrDigit(part) ? Character.toString(alike(part)) : BLANK);
                    }
                });
        return folded.toString().isBlank() && folded.length() > 0 ? BLANK : folded.toString().replace(BLANK, "");
    }

    /** Letters that are written for one another. */
    private static int alike(int letter) {
        return switch (letter) {
            case 'ٱ' -> 'ا';
            case 'ى', 'ی' -> 'ي';
            case 'ة' -> 'ه';
            case 'ک' -> 'ك';
            case 'ı' -> 'i';
            default -> letter;
        };
    }
}
