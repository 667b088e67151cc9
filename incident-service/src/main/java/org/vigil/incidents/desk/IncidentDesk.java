package org.vigil.incidents.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.page.Forms;
import org.vigil.common.web.PageRequest;
import org.vigil.incidents.candidate.CandidateService;
import org.vigil.incidents.explanation.ExplanationService;
import org.vigil.incidents.incident.IncidentService;
import org.vigil.incidents.incident.IncidentView;
import org.vigil.incidents.merge.MergeIncidents;
import org.vigil.incidents.merge.MergeService;
import org.vigil.incidents.merge.Reason;
import org.vigil.incidents.merge.SplitService;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** What a curator sees of an incident and makes of it. */
@ApplicationScoped
class IncidentDesk {

    private static final int SIMILAR = 5;
    private static final int UNDOABLE = 100;

    private final IncidentService incidents;
    private final ExplanationService explanations;
    private final CandidateService candidates;
    private final MergeService merges;
    private final SplitService splits;
    private final Forms forms;

    IncidentDesk(IncidentService incidents, ExplanationService explanations, CandidateService candidates, MergeService merges,
            SplitService splits, Forms forms) {
        this.incidents = incidents;
        this.explanations = explanations;
        this.candidates = candidates;
        this.merges = merges;
        this.splits = splits;
        this.forms = forms;
    }

    /** The incident as it is, or as it was at a moment; 404 when nothing was known of it. */
    IncidentPage page(UUID id, Instant asOf) {
        IncidentView incident = asOf == null ? incidents.get(id) : incidents.asOf(id, asOf);
        boolean stands = asOf == null && incident.state().mergedInto() == null && !incident.state().withdrawn();
        return new IncidentPage(incident, explanations.verification(id, asOf), explanations.casualties(id, asOf),
                stands ? candidates.ofIncident(id, SIMILAR).items() : List.of(),
                asOf != null ? List.of()
                        : merges.list(id, PageRequest.first(UNDOABLE)).items().stream().filter(merge -> !merge.undone())
                                .toList(),
                asOf != null ? List.of()
                        : splits.list(id, PageRequest.first(UNDOABLE)).items().stream().filter(split -> !split.undone())
                                .toList(),
                asOf, stands, null, null, IncidentPage.Typed.NOTHING, IncidentPage.STATUSES, IncidentPage.BASES);
    }

    /** Does it, or refuses it as the endpoints do. */
    void decide(UUID id, IncidentForm form) {
        String seen = Forms.tag(form.seen);
        switch (form.decision()) {
            case VERIFY -> incidents.hold(id, seen, forms.checked(form.verification()));
            case RELEASE -> incidents.release(id, seen);
            case SPLIT -> splits.split(id, seen, forms.checked(form.split()));
            case MERGE -> merges.merge(forms.checked(form.merge(id)));
            case UNDO_MERGE -> merges.undo(form.change(), seen, Reason.demanded(form.reason()));
            case UNDO_SPLIT -> splits.undo(form.change(), seen, Reason.demanded(form.reason()));
        }
    }

    /** What a merge would make of the incident: it is carried out and taken back. */
    IncidentView preview(UUID id, IncidentForm form) {
        MergeIncidents request = forms.checked(form.preview(id));
        QuarkusTransaction.begin();
        try {
            merges.merge(request);
            return incidents.get(id);
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
