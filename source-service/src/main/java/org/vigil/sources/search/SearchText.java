package org.vigil.sources.search;

import java.util.ArrayList;
import java.util.List;

import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;

/**
 * What somebody typed to search for: words that all have to be there, "phrases", -excluded words, beginnings of
 * words*. The last word is a beginning, too, because people look at what is found while they type. Nothing that can
 * be typed is an error but too much of it.
 */
record SearchText(List<Term> terms) {

    private static final int MOST_CHARACTERS = 200;
    private static final int MOST_WORDS = 12;

    /**
     * A word, or several that follow each other.
     *
     * @param words folded; several in a phrase
     * @param kind how it has to be there
     */
    record Term(List<String> words, Kind kind) {
    }

    /** How a term is to be looked for. */
    enum Kind {
        /** In any form of the word. */
        WORD,
        /** In any form of the word, or any word that begins so. */
        LAST_WORD,
        /** Any word that begins so. */
        BEGINNING,
        /** Exactly these words, one behind the other. */
        PHRASE,
        /** Not in any form. */
        EXCLUDED
    }

    /** Reads what was typed; a 400 that names q where it is too long. */
    static SearchText parse(String typed) {
        if (typed.length() > MOST_CHARACTERS) {
            throw Problems.invalidParameter("q", Sentence.of(SearchMessages.class, say -> say.tooLong(MOST_CHARACTERS)));
        }
        List<Term> terms = new Reader(typed).read();
        if (terms.stream().mapToInt(term -> term.words.size()).sum() > MOST_WORDS) {
            throw Problems.invalidParameter("q", Sentence.of(SearchMessages.class, say -> say.tooManyWords(MOST_WORDS)));
        }
        if (!terms.isEmpty() && terms.get(terms.size() - 1).kind == Kind.WORD) {
            terms.set(terms.size() - 1, new Term(terms.get(terms.size() - 1).words, Kind.LAST_WORD));
        }
        return new SearchText(List.copyOf(terms));
    }

    private static final class Reader {

        private final String typed;
        private final List<Term> terms = new ArrayList<>();
        private int at;

        Reader(String typed) {
            this.typed = typed;
        }

        List<Term> read() {
            while (at < typed.length()) {
                if (Character.isWhitespace(typed.charAt(at))) {
                    at++;
                    continue;
                }
                boolean excluded = typed.charAt(at) == '-';
                at += excluded ? 1 : 0;
                if (at < typed.length() && isQuote(typed.charAt(at))) {
                    at++;
                    add(excluded, true, upTo(true));
                    at++;
                } else {
                    add(excluded, false, upTo(false));
                }
            }
            return terms;
        }

        /** The text up to the next quotation mark, or blank where none was opened. */
        private String upTo(boolean quoted) {
            int begin = at;
            while (at < typed.length() && !isQuote(typed.charAt(at))
                    && (quoted || !Character.isWhitespace(typed.charAt(at)))) {
                at++;
            }
            return typed.substring(begin, at);
        }

        private static boolean isQuote(char c) {
            return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
        }

        private void add(boolean excluded, boolean quoted, String text) {
            List<String> words = ReportWords.in(text);
            if (words.isEmpty()) {
                return;
            }
            if (excluded || quoted) {
                terms.add(new Term(words, excluded ? Kind.EXCLUDED : Kind.PHRASE));
                return;
            }
            for (int i = 0; i < words.size(); i++) {
                boolean beginning = i == words.size() - 1 && text.endsWith("*");
                terms.add(new Term(List.of(words.get(i)), beginning ? Kind.BEGINNING : Kind.WORD));
            }
        }
    }
}
