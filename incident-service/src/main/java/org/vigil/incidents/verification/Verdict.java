package org.vigil.incidents.verification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.vigil.common.text.Sentence;
import org.vigil.incidents.statement.Words;

/**
 * What the rule makes of an incident's claims.
 *
 * @param status claimed, reported or corroborated
 * @param origins how many independent origins support the incident
 * @param originOf the origin of each claim that counts, as a readable key; a claim that adds nothing is absent
 * @param aside why each of the others adds nothing
 * @param reason the rule's reason, in a sentence
 */
public record Verdict(Status status, int origins, Map<UUID, String> originOf, Map<UUID, Aside> aside, Sentence reason) {

    /**
     * Why the rule says so, in words to follow "because".
     *
     * @param origins how many origins support the incident
     * @param unknownLineage whether that is the one origin that reports of unknown lineage are together
     */
    public static Sentence because(Status derived, int origins, boolean unknownLineage) {
        return Sentence.of(VerificationMessages.class, say -> because(derived, origins, unknownLineage, say));
    }

    /** The reason as a sentence, with the names of those who say so. */
    static Sentence reason(Sentence because, List<String> speakers) {
        return Sentence.of(VerificationMessages.class, (say, language) -> Words.capital(because.in(language))
                + (speakers.isEmpty() ? "" : ": " + Words.list(speakers).in(language)) + ".");
    }

    /** The rule's reason that was kept in English, said again in every language; empty where other words were kept. */
    public static Optional<Sentence> again(String kept) {
        String[] parts = kept.replaceFirst("\\.$", "").split(": ", 2);
        List<String> speakers = parts.length == 1 ? List.of() : List.of(parts[1].split(", "));
        int origins = parts[0].matches("\\d{1,9} .*") ? Integer.parseInt(parts[0].replaceFirst(" .*", "")) : 1;
        return Stream.of(because(Status.CORROBORATED, origins, false), because(Status.REPORTED, 1, false),
                because(Status.REPORTED, 1, true), because(Status.CLAIMED, 1, false), because(Status.CLAIMED, 1, true),
                because(Status.CLAIMED, 0, false))
                .map(because -> reason(because, speakers)).filter(reason -> reason.toString().equals(kept)).findFirst();
    }

    private static String because(Status derived, int origins, boolean unknownLineage, VerificationMessages say) {
        if (origins == 0) {
            return say.nobody();
        }
        return switch (derived) {
            case CLAIMED -> say.parties(unknownLineage);
            case REPORTED -> unknownLineage ? say.unknownLineage() : say.oneOrigin();
            default -> say.origins(origins);
        };
    }
}
