package org.vigil.sources.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words that the names of many sources have in common, in English and Arabic, as name-terms.txt lists them. */
final class NameTerms {

    /** A term and what it tells. */
    record Term(String meaning, NameWord.Kind kind) {
    }

    private static final Map<String, Term> TERMS = new HashMap<>();
    private static final Set<String> SILENT = new HashSet<>();
    static {
        read();
    }

    private NameTerms() {
    }

    /** The term that the folded word is in some language, or null. */
    static Term of(String folded) {
        return TERMS.get(folded);
    }

    /** Whether the folded word is an article or a particle, which tells nothing. */
    static boolean isSilent(String folded) {
        return SILENT.contains(folded);
    }

    private static void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                NameTerms.class.getResourceAsStream("name-terms.txt"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(NameTerms::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String line) {
        String[] words = line.split("\\s+");
        for (int i = 1; i < words.length; i++) {
            String folded = Folding.fold(words[i]);
            switch (words[0]) {
                case "silent" -> SILENT.add(folded);
                case "sort" -> TERMS.put(folded, new Term(words[1], NameWord.Kind.SORT));
                case "term" -> TERMS.put(folded, new Term(words[1], NameWord.Kind.TERM));
                default -> throw new IllegalStateException("name-terms.txt has a line that begins with " + words[0]);
            }
        }
    }
}
