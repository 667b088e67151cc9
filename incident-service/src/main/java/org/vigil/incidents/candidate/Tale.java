package org.vigil.incidents.candidate;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.vigil.common.text.Sentence;

/**
 * Who is behind what is told.
 *
 * @param reports the reports that say so
 * @param tellings the reports that those go back to
 * @param origins the origins as the verification rule names them, such as {@code voice:sdf}
 */
record Tale(Set<UUID> reports, Set<UUID> tellings, Set<String> origins) {

    /** Nothing is known of it, or was looked up. */
    static final Tale UNTOLD = new Tale(Set.of(), Set.of(), Set.of());

    Evidence compare(Tale other) {
        UUID report = common(reports, other.reports);
        if (report != null) {
            return Evidence.of(0.2, 0.1, says(say -> say.sameReport(report.toString())));
        }
        UUID telling = common(tellings, other.tellings);
        if (telling != null) {
            return Evidence.of(0.5, 0.05, says(say -> say.sameTelling(telling.toString())));
        }
        String origin = common(origins, other.origins);
        return origin == null ? Evidence.NONE : Evidence.of(0.4, 0.3, says(say -> inWords(origin, say)));
    }

    private static Sentence says(Function<CandidateMessages, String> words) {
        return Sentence.of(CandidateMessages.class, words);
    }

    private static String inWords(String origin, CandidateMessages say) {
        return origin.startsWith("voice:") ? say.sameVoice(origin.substring("voice:".length()))
                : say.sameOrigin(origin.substring(origin.indexOf(':') + 1));
    }

    private static <T> T common(Set<T> ours, Set<T> theirs) {
        for (T one : ours) {
            if (theirs.contains(one)) {
                return one;
            }
        }
        return null;
    }
}
