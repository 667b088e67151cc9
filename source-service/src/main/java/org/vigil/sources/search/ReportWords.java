package org.vigil.sources.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.vigil.sources.text.Folding;

/**
 * The folded words of a report with their places, headline before body. Of an immense report the first {@value #MOST_BYTES}
 * bytes of different words are taken: PostgreSQL's tsvector holds no more than a megabyte.
 */
final class ReportWords {

    /** Longer words are cut to so many characters, in reports and in searches alike. */
    private static final int LONGEST_WORD = 50;
    private static final int MOST_BYTES = 100_000;
    /** PostgreSQL keeps no higher place, and no more places of one word. */
    private static final int LAST_PLACE = 16_383;
    private static final int MOST_PLACES = 255;
    /** Between headline and body, so that no phrase reaches from one into the other. */
    private static final int GAP = 10;

    /** So many marks there are for all pairs of words: few enough for a small index, enough that a mark tells pairs apart. */
    private static final int MARKS = 1 << 18;

    private final Map<String, List<Integer>> places = new LinkedHashMap<>();
    private final Set<String> marks = new LinkedHashSet<>();
    private int bytes;

    private ReportWords(String headline, String body) {
        int end = take(headline, 1);
        take(body, end + GAP);
    }

    /** The words of a headline and a body, either of which may be null. */
    static ReportWords of(String headline, String body) {
        return new ReportWords(headline, body);
    }

    /** The folded words of a text, in its order. */
    static List<String> in(String text) {
        String folded = text == null ? "" : Folding.fold(text);
        return folded.isEmpty() ? List.of()
                : List.of(folded.split(" ")).stream()
                        .map(word -> word.length() <= LONGEST_WORD ? word
                                : word.substring(0, word.offsetByCodePoints(0, Math.min(LONGEST_WORD,
                                        word.codePointCount(0, word.length())))))
                        .toList();
    }

    /**
     * The mark of two words that follow each other, which the index holds beside the words: a phrase of two common
     * words is found by what few reports have. It begins with a space, as no word does, so that no beginning of a
     * word finds it.
     */
    static String mark(String word, String next) {
        return ' ' + Integer.toString(Math.floorMod(31 * word.hashCode() + next.hashCode(), MARKS), Character.MAX_RADIX);
    }

    /** Each word once. */
    Set<String> distinct() {
        return Collections.unmodifiableSet(places.keySet());
    }

    /**
     * The words as PostgreSQL reads a tsvector: each word at its places and, where its stem reads otherwise, the stem at the
     * same places with weight A, by which a phrase tells one from the other; and the marks of pairs, which have no place.
     *
     * @param stems the stem of each word
     */
    String vector(Map<String, String> stems) {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        places.forEach((word, at) -> {
            String stem = stems.get(word);
            at.forEach(place -> {
                add(terms, word, place.toString());
                if (!stem.equals(word)) {
                    add(terms, stem, place + "A");
                }
            });
        });
        StringBuilder vector = new StringBuilder();
        // Folded words are letters and digits, so that nothing in them has to be escaped.
        terms.forEach((term, at) -> vector.append('\'').append(term).append("':").append(String.join(",", at)).append(' '));
        marks.forEach(mark -> vector.append('\'').append(mark).append("' "));
        return vector.toString();
    }

    private static void add(Map<String, List<String>> terms, String term, String place) {
        List<String> at = terms.computeIfAbsent(term, t -> new ArrayList<>(1));
        if (at.size() < MOST_PLACES) {
            at.add(place);
        }
    }

    private int take(String text, int first) {
        int place = first;
        String before = null;
        for (String word : in(text)) {
            if (before != null && place <= LAST_PLACE) {
                marks.add(mark(before, word));
            }
            before = word;
            List<Integer> at = places.get(word);
            if (at == null && bytes < MOST_BYTES) {
                bytes += word.getBytes(StandardCharsets.UTF_8).length;
                at = new ArrayList<>(1);
                places.put(word, at);
            }
            if (at != null && at.size() < MOST_PLACES && (place <= LAST_PLACE || at.isEmpty())) {
                at.add(Math.min(place, LAST_PLACE));
            }
            place++;
        }
        return place;
    }
}
