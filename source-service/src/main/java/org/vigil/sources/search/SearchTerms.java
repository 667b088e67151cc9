package org.vigil.sources.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.sources.search.SearchText.Term;

/** Turns what was typed into the terms of the index, with the words that reports know. */
@ApplicationScoped
class SearchTerms {

    /**
     * So many words for one beginning, by its length. More of them are asked for by the beginning itself where it has
     * the last of these lengths or more; a shorter one belongs to so many words that the index would gather most of
     * itself, and stands for those that were met first.
     */
    private static final int[] MOST_COMPLETIONS = { 0, 0, 4, 30, 100 };
    private static final int LONG_BEGINNING = MOST_COMPLETIONS.length - 1;
    /** With less than this, a word stands for itself alone. */
    private static final int SHORTEST_BEGINNING = 2;

    private final Vocabulary vocabulary;

    SearchTerms(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A tsquery in PostgreSQL's notation; made of quoted words, which hold letters and digits alone. */
    String query(SearchText text) {
        Set<String> words = text.terms().stream().flatMap(term -> term.words().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, String> stems = vocabulary.stems(words);
        Map<String, Integer> reports = vocabulary.reports(stems.values());
        return text.terms().stream().map(term -> query(term, stems, reports)).collect(Collectors.joining(" & "));
    }

    private String query(Term term, Map<String, String> stems, Map<String, Integer> reports) {
        String word = term.words().get(0);
        return switch (term.kind()) {
            case PHRASE -> phrase(term.words());
            case EXCLUDED -> "!" + (term.words().size() == 1 ? quoted(stems.get(word)) : "(" + phrase(term.words()) + ")");
            case BEGINNING -> anyOf(beginningWith(word));
            case WORD -> anyOf(forms(word, stems.get(word), reports));
            case LAST_WORD -> {
                Set<String> either = new LinkedHashSet<>(beginningWith(word));
                boolean nothing = either.equals(Set.of(quoted(word)));
                either.addAll(nothing ? forms(word, stems.get(word), reports) : List.of(quoted(stems.get(word))));
                yield anyOf(either);
            }
        };
    }

    /**
     * The word in every form of it, or what was probably meant where no report has it; and both where a single report has it,
     * which may have misspelt it too.
     */
    private List<String> forms(String word, String stem, Map<String, Integer> reports) {
        List<String> forms = new ArrayList<>();
        switch (reports.getOrDefault(stem, 0)) {
            case 0 -> forms.addAll(vocabulary.nearest(word));
            case 1 -> forms.addAll(vocabulary.nearestCommon(word));
            default -> {
                // it is a word
            }
        }
        if (forms.isEmpty() || reports.containsKey(stem)) {
            forms.add(stem);
        }
        return forms.stream().distinct().map(SearchTerms::quoted).toList();
    }

    private List<String> beginningWith(String beginning) {
        List<String> any = new ArrayList<>(List.of(quoted(beginning)));
        if (beginning.length() < SHORTEST_BEGINNING) {
            return any;
        }
        int most = MOST_COMPLETIONS[Math.min(beginning.length(), LONG_BEGINNING)];
        List<String> completions = vocabulary.beginningWith(beginning, most + 1);
        if (completions.size() > most && beginning.length() >= LONG_BEGINNING) {
            return List.of(quoted(beginning) + ":*");
        }
        completions.stream().limit(most).map(SearchTerms::quoted).filter(word -> !any.contains(word))
                .forEach(any::add);
        return any;
    }

    /** Weight D is that of the words themselves; their stems have A. The marks of the pairs are what the index goes by. */
    private static String phrase(List<String> words) {
        String inOrder = words.stream().map(word -> quoted(word) + ":D").collect(Collectors.joining(" <-> "));
        return IntStream.range(1, words.size()).mapToObj(i -> quoted(ReportWords.mark(words.get(i - 1), words.get(i))) + " & ")
                .distinct().collect(Collectors.joining()) + inOrder;
    }

    private static String anyOf(Collection<String> terms) {
        return terms.size() == 1 ? terms.iterator().next() : "(" + String.join(" | ", terms) + ")";
    }

    private static String quoted(String word) {
        return "'" + word + "'";
    }
}
