package org.vigil.incidents.candidate;

import static org.vigil.common.text.OthersWords.isolated;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.vigil.common.text.Sentence;

/**
 * The name of a place, to be compared with another spelling of it. Marks, case and the Arabic article in its many
 * forms do not count; nor do vowels where the consonants are the same, since transliterations differ in little else.
 * Most names are read and never compared, so that nothing is made of one before.
 */
final class PlaceName {

    private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "il", "ad", "ed", "an", "en", "ar", "er", "as", "es",
            "ash", "esh", "at", "et", "az", "ez", "adh", "ath");
    private static final String APOSTROPHES = "'\u2019\u02bf\u02be`";
    private static final String VOWELS = "aeiouyw ";
    private static final int FEWEST_CONSONANTS = 3;

    /** From here on two names are two spellings of one; pg_trgm's own limit of 0.3 finds words that merely begin alike. */
    private static final double SPELLINGS = 0.6;
    private static final double PARTLY = 0.35;

    /** What is said of two names. */
    private interface Both {

        String in(CandidateMessages say, String one, String other);
    }

    private final String stated;
    private String folded;
    private long[] trigrams;

    PlaceName(String stated) {
        this.stated = stated;
    }

    /** Null for a name that was not given. */
    static PlaceName ofNullable(String stated) {
        return stated == null ? null : new PlaceName(stated);
    }

    Evidence compare(PlaceName other) {
        if (folded().isEmpty() || other.folded().isEmpty()) {
            return Evidence.NONE;
        }
        if (folded().equals(other.folded())) {
            return Evidence.of(0.6, 0.01, Sentence.of(CandidateMessages.class,
                    (say, language) -> say.sameName(isolated(stated, language))));
        }
        double similarity = similarity(other);
        if (similarity >= SPELLINGS || sameConsonants(other)) {
            return Evidence.of(0.2, 0.01, both(other, CandidateMessages::likeNames));
        }
        return similarity >= PARTLY ? Evidence.of(0.08, 0.05, both(other, CandidateMessages::partlyLikeNames))
                : Evidence.of(0.12, 0.93, both(other, CandidateMessages::otherNames));
    }

    private Sentence both(PlaceName other, Both words) {
        return Sentence.of(CandidateMessages.class, (say, language) -> words.in(say, isolated(stated, language),
                isolated(other.stated, language)));
    }

    private boolean sameConsonants(PlaceName other) {
        String ours = consonants();
        return ours.length() >= FEWEST_CONSONANTS && ours.equals(other.consonants());
    }

    private String consonants() {
        StringBuilder consonants = new StringBuilder();
        folded().chars().filter(c -> VOWELS.indexOf(c) < 0).forEach(c -> consonants.append(c == 'q' ? 'k' : (char) c));
        return consonants.toString();
    }

    /** The share of trigrams in common, as pg_trgm has it, 0 to 1. */
    double similarity(PlaceName other) {
        long[] ours = trigrams();
        long[] theirs = other.trigrams();
        int common = 0;
        for (int i = 0, j = 0; i < ours.length && j < theirs.length;) {
            if (ours[i] == theirs[j]) {
                common++;
                i++;
                j++;
            } else if (ours[i] < theirs[j]) {
                i++;
            } else {
                j++;
            }
        }
        return (double) common / Math.max(1, ours.length + theirs.length - common);
    }

    private String folded() {
        if (folded == null) {
            folded = fold(stated);
        }
        return folded;
    }

    private long[] trigrams() {
        if (trigrams == null) {
            trigrams = trigrams(folded());
        }
        return trigrams;
    }

    private static String fold(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) && APOSTROPHES.indexOf(c) < 0) {
                letters.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && APOSTROPHES.indexOf(c) < 0) {
                letters.append(' ');
            }
        }
        StringBuilder words = new StringBuilder();
        for (String word : letters.toString().split(" ", -1)) {
            if (!word.isEmpty() && !ARTICLES.contains(word)) {
                words.append(words.isEmpty() ? "" : " ").append(word);
            }
        }
        return words.toString();
    }

    /** Three letters in a number each, in order and without repetition; a word begins with two blanks and ends with one. */
    private static long[] trigrams(String folded) {
        String padded = "  " + folded.replace(" ", "   ") + " ";
        return IntStream.range(0, padded.length() - 2)
                .filter(i -> padded.charAt(i + 1) != ' ' || padded.charAt(i + 2) != ' ')
                .mapToLong(i -> (long) padded.charAt(i) << 32 | (long) padded.charAt(i + 1) << 16 | padded.charAt(i + 2))
                .sorted().distinct().toArray();
    }
}
