package org.vigil.incidents.claim;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.vigil.common.text.Sentence;
import org.vigil.incidents.difference.Difference;
import org.vigil.incidents.difference.DifferenceMessages;
import org.vigil.incidents.difference.Differences;
import org.vigil.incidents.statement.Words;

/** What two states of a claim differ in. */
final class ClaimDifference {

    private ClaimDifference() {
    }

    static List<Difference> between(ClaimChange before, ClaimChange after) {
        RecordClaim was = before.statement();
        RecordClaim is = after.statement();
        return new Differences()
                .value("state", before.state(), after.state(), ClaimDifference::state)
                .value("incident", before.incident(), after.incident(), ClaimDifference::incident)
                .value("report", DifferenceMessages::report, was.report(), is.report())
                .value("speaker", DifferenceMessages::speaker, was.speaker(), is.speaker())
                .value("stance", DifferenceMessages::stance, was.stance(), is.stance())
                .value("statedAt", DifferenceMessages::statedAt, was.statedAt(), is.statedAt())
                .value("category", DifferenceMessages::category, was.category(), is.category())
                .value("eventType", DifferenceMessages::eventType, was.eventType(), is.eventType())
                .value("when", was.when(), is.when(), (a, b) -> says(ClaimMessages::when))
                .value("where", was.where(), is.where(), (a, b) -> says(ClaimMessages::where))
                .value("actors", was.actors(), is.actors(), (a, b) -> says(ClaimMessages::actors))
                .value("casualties", was.casualties(), is.casualties(), (a, b) -> says(ClaimMessages::casualties))
                .value("quote", was.quote(), is.quote(), (a, b) -> says(ClaimMessages::quote))
                .found();
    }

    private static Sentence state(ClaimState was, ClaimState is) {
        return switch (is) {
            case OPEN -> Sentence.of(ClaimMessages.class,
                    (say, language) -> say.opened(Words.of(was).in(language)));
            case ATTACHED -> says(ClaimMessages::attached);
            case DISMISSED -> says(ClaimMessages::dismissed);
        };
    }

    private static Sentence incident(UUID was, UUID is) {
        if (was == null) {
            return says(say -> say.counts(is.toString()));
        }
        return is == null ? says(say -> say.countsNoLonger(was.toString()))
                : says(say -> say.moved(is.toString(), was.toString()));
    }

    private static Sentence says(Function<ClaimMessages, String> words) {
        return Sentence.of(ClaimMessages.class, words);
    }
}
