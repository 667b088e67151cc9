package org.vigil.incidents.desk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vigil.common.problem.Refusal;
import org.vigil.common.text.Sentence;
import org.vigil.incidents.difference.ChangeSince;

/** What a curator is told whose decision was refused. */
final class RefusedDecision {

    private RefusedDecision() {
    }

    /** Why it was; who has not seen the latest changes is told what they were, the newest first, each on a line of its own. */
    static Sentence why(Refusal refusal) {
        List<?> unseen = refusal.getParameters().get("changes") instanceof List<?> changes ? changes : List.of();
        List<Sentence> lines = Stream.concat(Stream.of(refusal.forPeople()),
                unseen.stream().map(ChangeSince.class::cast).map(ChangeSince::says)).toList();
        return Sentence.of(language -> lines.stream().map(line -> line.in(language)).collect(Collectors.joining("\n")));
    }
}
