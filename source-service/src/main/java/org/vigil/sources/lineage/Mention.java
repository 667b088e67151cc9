package org.vigil.sources.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A registered source named in a sentence.
 *
 * @param from its first word
 * @param to behind its last word
 */
record Mention(UUID source, Sentence sentence, int from, int to) {

    /** The longest name that is looked for, in words. */
    private static final int LONGEST = 8;

    /** The sources that the sentences name, by one look-up of all their runs of words; of names within names the longest. */
    static List<Mention> in(Collection<Sentence> sentences, Names names) {
        Map<String, UUID> named = names.named(runs(sentences));
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.words().size(); i++) {
                Mention mention = named.isEmpty() ? null : longest(sentence, i, named);
                if (mention != null) {
                    mentions.add(mention);
                    i = mention.to - 1;
                }
            }
        }
        return mentions;
    }

    private static List<String> runs(Collection<Sentence> sentences) {
        Map<String, Boolean> runs = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            for (int from = 0; from < sentence.words().size(); from++) {
                for (int to = from + 1; to <= Math.min(from + LONGEST, sentence.words().size()); to++) {
                    forms(sentence, from, to).forEach(form -> runs.put(form, true));
                }
            }
        }
        return List.copyOf(runs.keySet());
    }

    private static Mention longest(Sentence sentence, int from, Map<String, UUID> named) {
        for (int to = Math.min(from + LONGEST, sentence.words().size()); to > from; to--) {
            for (String form : forms(sentence, from, to)) {
                UUID source = named.get(form);
                if (source != null && isName(sentence, from, to)) {
                    return new Mention(source, sentence, from, to);
                }
            }
        }
        return null;
    }

    /** A single word in small letters is a word, not the acronym that is spelled alike. */
    private static boolean isName(Sentence sentence, int from, int to) {
        Word first = sentence.words().get(from);
        return first.capital() || first.folded().charAt(0) >= 'ء' || to - from > 1;
    }

    /** The run as it stands, and without what Arabic writes onto the front of its first word. */
    private static List<String> forms(Sentence sentence, int from, int to) {
        List<String> stems = Stems.of(sentence.at(from));
        if (to - from == 1) {
            return stems.size() == 1 || sentence.at(from).length() > 4 ? stems : List.of(sentence.at(from));
        }
        String rest = sentence.phrase(from + 1, to);
        return stems.stream().map(stem -> stem + " " + rest).toList();
    }

    static Map<UUID, List<Mention>> bySource(List<Mention> mentions) {
        Map<UUID, List<Mention>> bySource = new HashMap<>();
        mentions.forEach(mention -> bySource.computeIfAbsent(mention.source, any -> new ArrayList<>()).add(mention));
        return bySource;
    }
}
