package org.vigil.sources.lineage;

import java.util.List;

/**
 * The words between two full stops or line ends.
 *
 * @param field headline or body
 * @param words at least one
 * @param closed whether it ends as a sentence does; headings, captions and datelines do not
 */
record Sentence(String field, List<Word> words, boolean closed) {

    static final String HEADLINE = "headline";
    static final String BODY = "body";

    private static final int LONGEST_LINE_WITHOUT_STOP = 12;

    boolean isHeadline() {
        return field.equals(HEADLINE);
    }

    /** Whether it tells something, as far as its form says: not a heading, a caption or a date line. */
    boolean isProse() {
        return isHeadline() || words.size() > LONGEST_LINE_WITHOUT_STOP || closed && words.size() > 3;
    }

    /** The folded word at that place, empty beyond the ends. */
    String at(int index) {
        return index < 0 || index >= words.size() ? "" : words.get(index).folded();
    }

    /** The folded words from one place up to another, with blanks between them. */
    String phrase(int from, int to) {
        StringBuilder phrase = new StringBuilder(words.get(from).folded());
        for (int i = from + 1; i < to; i++) {
            phrase.append(' ').append(words.get(i).folded());
        }
        return phrase.toString();
    }
}
