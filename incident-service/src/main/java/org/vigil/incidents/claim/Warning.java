package org.vigil.incidents.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.text.Sentence;
import org.vigil.incidents.actor.ActiveYears;

/**
 * Something about a claim that a curator should look at. It was accepted all the same: a report may be wrong, and so
 * may the desk.
 *
 * @param field what it is about, as a path
 * @param message what to look at
 */
@Schema(examples = """
        {"field":"actors[0].actor","message":"sdf is recorded as active from 2015 on, and this is of 2012; check the actor, the day, or the actor's years"}""")
public record Warning(String field, Sentence message) {

    /** Each actor that is named outside the years in which it was active. */
    static List<Warning> on(RecordClaim said, Map<String, ActiveYears> years) {
        List<Warning> warnings = new ArrayList<>();
        for (int i = 0; i < said.actors().size(); i++) {
            String actor = said.actors().get(i).actor();
            ActiveYears active = years.get(actor);
            if (active != null && !active.touch(said.when().from().getYear(), said.when().to().getYear())) {
                warnings.add(new Warning("actors[" + i + "].actor",
                        Sentence.of(ClaimMessages.class, say -> say.inactive(actor, shown(active.from()),
                                shown(active.to()), shown(said.when().from().getYear())))));
            }
        }
        return warnings;
    }

    private static String shown(Integer year) {
        return year == null ? null : year.toString();
    }
}
