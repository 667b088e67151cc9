package org.vigil.sources.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.ibm.icu.text.Transliterator;

/**
 * A name as somebody writes it, and the forms by which it is compared over spellings and scripts.
 *
 * @param written as it stands
 * @param folded its folded words
 * @param words those of its words that tell something
 */
public record WrittenName(String written, String folded, List<NameWord> words) {

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private static final Pattern NOTHING_BUT_ASCII = Pattern.compile("[a-z0-9]+");
    private static final Pattern OTHER_SIGNS = Pattern.compile("[^a-z0-9]");
    private static final int SHORTEST_ACRONYM = 3;
    private static final int LONGEST_ACRONYM = 8;

    /** The forms of that name. */
    public static WrittenName of(String written) {
        String folded = Folding.fold(written);
        List<NameWord> words = new ArrayList<>();
        for (String word : split(folded)) {
            if (!NameTerms.isSilent(word)) {
                words.add(word(word));
            }
        }
        return new WrittenName(written, folded,
                words.size() == 1 ? List.of(words.get(0).asOwn()) : List.copyOf(words));
    }

    /**
     * The consonants of the words that tell who it is, else all of it, and its numbers: alike for one name in two
     * scripts. It is ASCII, and empty for a name that tells nothing.
     */
    public String skeleton() {
        boolean hasOwn = words.stream().anyMatch(word -> word.kind() == NameWord.Kind.OWN);
        return words.stream().filter(word -> !hasOwn || word.kind() == NameWord.Kind.OWN
                || word.kind() == NameWord.Kind.NUMBER)
                .map(NameWord::skeleton).sorted(hasOwn ? (a, b) -> 0 : String::compareTo)
                .collect(Collectors.joining());
    }

    /** The first letters of its words, null where they are fewer than three or more than eight. */
    public String acronym() {
        boolean fits = words.size() >= SHORTEST_ACRONYM && words.size() <= LONGEST_ACRONYM;
        return !fits ? null : words.stream().map(word -> word.latin().substring(0, 1)).collect(Collectors.joining());
    }

    /** Into words, also those that are joined in one as in Basnews. */
    private static String[] split(String folded) {
        return folded.isEmpty() ? new String[0] : folded.replaceAll("([a-z]{3,})(news|press|tv|media)\\b", "$1 $2").split(" ");
    }

    private static WordAndTerm strip(String word) {
        for (String article : List.of("", "ال", "وال", "بال", "لل", "ل", "و")) {
            if (word.startsWith(article) && word.length() - article.length() >= 2) {
                String rest = word.substring(article.length());
                NameTerms.Term term = NameTerms.of(rest);
                if (term != null) {
                    return new WordAndTerm(rest, term);
                }
            }
        }
        return new WordAndTerm(withoutArticle(word), null);
    }

    private record WordAndTerm(String word, NameTerms.Term term) {
    }

    private static NameWord word(String folded) {
        if (folded.chars().allMatch(Character::isDigit)) {
            return new NameWord(folded, folded, NameWord.Kind.NUMBER, folded);
        }
        WordAndTerm found = strip(folded);
        String latin = latin(found.word());
        return found.term() == null ? new NameWord(found.word(), latin, NameWord.Kind.OWN, found.word())
                : new NameWord(found.word(), latin, found.term().kind(), found.term().meaning());
    }

    /** Without the article that is written together with its word: الجزيرة, Aljazeera. */
    private static String withoutArticle(String word) {
        for (String article : List.of("وال", "ال")) {
            if (word.startsWith(article) && word.length() - article.length() >= 2) {
                return word.substring(article.length());
            }
        }
        return word.matches("al[^aeiou].{3,}") ? word.substring(2) : word;
    }

    private static String latin(String word) {
        if (NOTHING_BUT_ASCII.matcher(word).matches()) {
            return word;
        }
        String letters;
        synchronized (LATIN) {
            letters = OTHER_SIGNS.matcher(LATIN.transliterate(word)).replaceAll("");
        }
        return letters.isEmpty() ? "-" : letters;
    }
}
