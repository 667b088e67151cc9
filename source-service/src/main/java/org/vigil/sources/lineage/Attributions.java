package org.vigil.sources.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Finds the sources that a report names for its lead telling. A source counts where the headline or the first sentence that
 * tells something is said to be its word; in a further sentence only where nobody else is named before, nothing there turns
 * aside to earlier or other events, and what it says goes with what stands before.
 */
final class Attributions {

    private static final int TELLING_SENTENCES = 3;

    private final Reading reading;
    private final Map<Sentence, Telling> lead;
    private final Map<Sentence, Map<UUID, Mention>> said = new HashMap<>();

    private Attributions(Reading reading, Names names) {
        this.reading = reading;
        this.lead = Lead.of(reading, TELLING_SENTENCES).tellings();
        for (Mention mention : Mention.in(lead.keySet(), names)) {
            if (Cues.governs(mention.sentence(), mention.from(), mention.to())) {
                said.computeIfAbsent(mention.sentence(), any -> new LinkedHashMap<>()).putIfAbsent(mention.source(), mention);
            }
        }
    }

    /** The sources whom the text names, the first first; then those whom only the filing names. */
    static List<Attribution> of(Reading reading, Names names, Collection<UUID> filedWith) {
        Attributions found = new Attributions(reading, names);
        Map<UUID, Mention> governing = found.governing();
        List<Attribution> attributions = new ArrayList<>();
        governing.forEach((source, mention) -> attributions.add(found.attribution(source, mention)));
        filedWith.stream().distinct()
                .filter(source -> !governing.containsKey(source) && !source.equals(reading.report().source()))
                .forEach(source -> attributions.add(found.attribution(source, null)));
        return attributions;
    }

    private Map<UUID, Mention> governing() {
        Map<UUID, Mention> governing = new LinkedHashMap<>();
        UUID itself = reading.report().source();
        List<Sentence> before = new ArrayList<>();
        boolean elsewhere = false;
        for (Sentence sentence : lead.keySet()) {
            Map<UUID, Mention> here = said.getOrDefault(sentence, Map.of());
            for (Map.Entry<UUID, Mention> entry : here.entrySet()) {
                boolean first = sentence.isHeadline() || before.isEmpty();
                if (!entry.getKey().equals(itself) && !Cues.isPassing(sentence)
                        && (first || governing.containsKey(entry.getKey()) || !elsewhere && goesWith(before, sentence))) {
                    governing.putIfAbsent(entry.getKey(), entry.getValue());
                }
            }
            if (!sentence.isHeadline() && (!lead.get(sentence).saysNothing() || !here.isEmpty())) {
                before.add(sentence);
                elsewhere |= Cues.isAttributed(sentence);
            }
        }
        return governing;
    }

    private boolean goesWith(List<Sentence> before, Sentence sentence) {
        boolean figures = before.stream().anyMatch(each -> !lead.get(each).figures().isEmpty());
        if (figures && before.size() >= TELLING_SENTENCES - 1) {
            return false;
        }
        return before.stream().noneMatch(each -> TellingAgreement.between(lead.get(each), lead.get(sentence)).contradicted());
    }

    private Attribution attribution(UUID source, Mention mention) {
        List<Sentence> governed = new ArrayList<>();
        for (Sentence sentence : lead.keySet()) {
            Set<UUID> here = new HashSet<>(said.getOrDefault(sentence, Map.of()).keySet());
            if (mention == null || here.contains(source) || !Cues.isAttributed(sentence)) {
                governed.add(sentence);
            }
        }
        Spot spot = mention == null ? null : reading.spot(mention.sentence(), mention.from(), mention.to());
        return new Attribution(source, spot, Telling.of(reading, governed).beginning());
    }
}
