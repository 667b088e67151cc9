package org.vigil.incidents.actor;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.WireNames;
import org.vigil.common.text.Sentence;

/** Which actors are asked for; what is left out does not narrow. */
class ActorFilter {

    private static final int LONGEST_NAME = 300;

    @QueryParam("q")
    @Parameter(description = "The beginning of a name, or of a word in it, in any of its languages; without regard to case, accents and the forms of Arabic letters.", example = "syrian dem")
    String q;

    @QueryParam("kind")
    @Parameter(description = "What the actor is.", example = "rebel-group")
    String kind;

    @QueryParam("parent")
    @Parameter(description = "The slug of the actor that it belongs to.", example = "islamic-state")
    String parent;

    @QueryParam("year")
    @Parameter(description = "Actors that were active in that year, as far as is known.", example = "2015")
    String year;

    ActorKind kind() {
        return kind == null ? null : WireNames.parameter(ActorKind.class, "kind", kind);
    }

    /** The folded beginning, null where none was asked for. */
    String beginning() {
        if (q == null) {
            return null;
        }
        String folded = q.length() > LONGEST_NAME ? "" : FoldedName.of(q);
        if (folded.isEmpty()) {
            throw Problems.invalidParameter("q", Sentence.of(ActorMessages.class, say -> say.beginning(LONGEST_NAME)));
        }
        return folded;
    }

    Integer year() {
        try {
            int number = year == null ? RecordActor.FIRST_YEAR : Integer.parseInt(year);
            if (number >= RecordActor.FIRST_YEAR && number <= RecordActor.LAST_YEAR) {
                return year == null ? null : Integer.valueOf(number);
            }
        } catch (NumberFormatException e) {
            // answered below, like a year of which nothing is recorded
        }
        throw Problems.invalidParameter("year",
                Sentence.of(ActorMessages.class, say -> say.year(RecordActor.FIRST_YEAR, RecordActor.LAST_YEAR)));
    }
}
