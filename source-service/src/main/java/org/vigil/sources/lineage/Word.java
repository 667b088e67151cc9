package org.vigil.sources.lineage;

/**
 * A word of a text where it stands.
 *
 * @param folded its folded form; a number is its digits 0 to 9 with a decimal point where it has one
 * @param start its first character, counted in UTF-16 units
 * @param end behind its last character, without a possessive ending
 * @param capital whether it begins with a capital letter
 * @param before the last mark between the word before and this one, a blank where there is none
 * @param after the first mark between this word and the next, a blank where there is none
 */
record Word(String folded, int start, int end, boolean capital, char before, char after) {

    Word followedBy(char mark) {
        return new Word(folded, start, end, capital, before, mark);
    }

    boolean isNumber() {
        return Character.isDigit(folded.charAt(0)) && Character.isDigit(folded.charAt(folded.length() - 1));
    }

    /** Whether it is cut off from the word before by more than a blank. */
    boolean isCutOff() {
        return before == ',' || before == '،' || before == ';' || before == '؛' || before == ':' || before == '–';
    }
}
