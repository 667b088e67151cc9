package org.vigil.incidents.desk;

import java.util.List;

import org.vigil.incidents.candidate.Candidate;
import org.vigil.incidents.explanation.CasualtiesView;
import org.vigil.incidents.explanation.VerificationView;
import org.vigil.incidents.incident.Basis;
import org.vigil.incidents.incident.IncidentView;
import org.vigil.incidents.merge.MergeView;
import org.vigil.incidents.merge.SplitView;
import org.vigil.incidents.verification.Status;

import io.quarkus.qute.TemplateInstance;

/**
 * An incident for people: what is held, on what it rests, and how it came to be so.
 *
 * @param verification what the status rests on
 * @param casualties where each casualty line comes from
 * @param similar others that look like it, best first; none for one that is shown as it was
 * @param merges what was merged into it and can be undone
 * @param splits what was split off it and can be undone
 * @param changeable whether a curator may change what is shown
 * @param preview what merging others into it would make of it; null when that was not asked for
 * @param merging those whose merging is shown
 * @param problem why the last decision was refused, null when none was
 * @param typed what was typed and is not lost
 * @param statuses those that can be held
 * @param bases what a confirmation can rest on
 */
record IncidentPage(IncidentView incident, VerificationView verification, CasualtiesView casualties, List<Candidate> similar,
        List<MergeView> merges, List<SplitView> splits, boolean changeable, IncidentView preview, List<String> merging,
        String problem, Typed typed, List<Status> statuses, List<Basis> bases) implements TemplateInstance {

    static final List<Status> STATUSES = List.of(Status.values());
    static final List<Basis> BASES = List.of(Basis.values());

    /** What was typed into the forms, null where nothing was. */
    record Typed(String reason, String status, String basis) {

        static final Typed NOTHING = new Typed(null, null, null);

        static Typed of(IncidentForm form) {
            return new Typed(form.reason, form.status, form.basis);
        }
    }

    /** The same with what merging others into it would make of it. */
    IncidentPage with(IncidentView previewed, IncidentForm form) {
        return new IncidentPage(incident, verification, casualties, similar, merges, splits, changeable, previewed, form.from,
                problem, Typed.of(form), statuses, bases);
    }

    /** The same with why a decision was refused. */
    IncidentPage refused(String why, IncidentForm form) {
        return new IncidentPage(incident, verification, casualties, similar, merges, splits, changeable, preview, form.from,
                why,
                Typed.of(form), statuses, bases);
    }
}
