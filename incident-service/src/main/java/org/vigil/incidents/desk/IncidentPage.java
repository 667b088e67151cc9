package org.vigil.incidents.desk;

import java.time.Instant;
import java.util.List;

import org.vigil.common.problem.WireNames;
import org.vigil.common.text.Sentence;
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
 * @param merges what was merged into it and can be undone; none for one that is shown as it was
 * @param splits what was split off it and can be undone; none for one that is shown as it was
 * @param asOf the moment as of which it is shown, null for now
 * @param changeable whether a curator may change what is shown
 * @param preview what merging others into it would make of it; null when that was not asked for
 * @param problem why the last decision was refused, null when none was
 * @param typed what was typed and is not lost
 * @param statuses those that can be held
 * @param bases what a confirmation can rest on
 */
record IncidentPage(IncidentView incident, VerificationView verification, CasualtiesView casualties, List<Candidate> similar,
        List<MergeView> merges, List<SplitView> splits, Instant asOf, boolean changeable, IncidentView preview,
        Sentence problem,
        Typed typed, List<Status> statuses, List<Basis> bases) implements TemplateInstance {

    static final List<Status> STATUSES = List.of(Status.values());
    static final List<Basis> BASES = List.of(Basis.values());

    /**
     * What was typed into one of the forms, null and empty where nothing was.
     *
     * @param claims those that were chosen to be split off
     * @param from those that were chosen to be merged
     * @param change the merge or split that was to be undone
     */
    record Typed(String decision, String reason, String status, String basis, List<String> claims, List<String> from,
            String change) {

        static final Typed NOTHING = new Typed(null, null, null, null, List.of(), List.of(), null);

        static Typed of(IncidentForm form) {
            return new Typed(form.isPreview() ? WireNames.of(IncidentDecision.MERGE) : form.decision, form.reason, form.status,
                    form.basis, form.claims, form.from, form.change);
        }

        /** The reason for that decision; one typed for another is none for it. */
        public String reasonTo(String decided) {
            return decided.equals(decision) && reason != null ? reason : "";
        }
    }

    /** The same with what merging others into it would make of it. */
    IncidentPage with(IncidentView previewed, IncidentForm form) {
        return new IncidentPage(incident, verification, casualties, similar, merges, splits, asOf, changeable, previewed,
                problem,
                Typed.of(form), statuses, bases);
    }

    /** The same with why a decision was refused. */
    IncidentPage refused(Sentence why, IncidentForm form) {
        return new IncidentPage(incident, verification, casualties, similar, merges, splits, asOf, changeable, preview, why,
                Typed.of(form), statuses, bases);
    }
}
