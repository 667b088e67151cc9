package org.vigil.sources.lineage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.vigil.sources.text.Folding;

/**
 * Words that mean one thing, read from a file with a line of words for each: {@code attack: attack assaults هجوم*}. A blank
 * within a name is written {@code _}; of an Arabic singular marked {@code *} there is a dual, which means two of the thing.
 */
record Lexicon(Map<String, String> meanings, Map<String, String> duals, int longest) {

    static Lexicon read(String file) {
        Map<String, String> meanings = new HashMap<>();
        Map<String, String> duals = new HashMap<>();
        try (InputStream in = Lexicon.class.getResourceAsStream("/lineage/" + file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String meaning = line.substring(0, line.indexOf(':'));
                for (String word : line.substring(line.indexOf(':') + 1).strip().split(" ")) {
                    add(word, meaning, meanings, duals);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int longest = meanings.keySet().stream().mapToInt(name -> name.split(" ").length).max().orElse(1);
        return new Lexicon(Map.copyOf(meanings), Map.copyOf(duals), longest);
    }

    private static void add(String word, String meaning, Map<String, String> meanings, Map<String, String> duals) {
        String folded = Folding.fold(word.replace('_', ' ').replace("*", ""));
        meanings.put(folded, meaning);
        if (word.endsWith("*")) {
            String stem = folded.endsWith("ه") ? folded.substring(0, folded.length() - 1) + "ت" : folded;
            duals.put(stem + "ان", meaning);
            duals.put(stem + "ين", meaning);
        }
    }

    /** What the word means, also behind Arabic prefixes; null where it is none of these words. */
    String meaning(String folded) {
        return found(meanings, folded);
    }

    /** What two of which the word means; null where it is no dual. */
    String dual(String folded) {
        return meaning(folded) != null ? null : found(duals, folded);
    }

    private static String found(Map<String, String> words, String folded) {
        for (String stem : Stems.of(folded)) {
            String meaning = words.get(stem);
            if (meaning != null) {
                return meaning;
            }
        }
        return null;
    }
}
