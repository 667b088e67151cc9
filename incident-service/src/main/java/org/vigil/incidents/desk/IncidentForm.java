package org.vigil.incidents.desk;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.ws.rs.FormParam;

import org.vigil.common.page.Forms;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.WireNames;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Ids;
import org.vigil.incidents.incident.Basis;
import org.vigil.incidents.incident.HoldVerification;
import org.vigil.incidents.merge.MergeIncidents;
import org.vigil.incidents.merge.MergeMessages;
import org.vigil.incidents.merge.SplitIncident;
import org.vigil.incidents.verification.Status;

/** What the forms at the page of an incident send. */
class IncidentForm {

    @FormParam("decision")
    String decision;

    /** The revision that the curator has seen, of the incident or of what is undone. */
    @FormParam("seen")
    Integer seen;

    @FormParam("status")
    String status;

    @FormParam("basis")
    String basis;

    @FormParam("reason")
    String reason;

    @FormParam("claim")
    List<String> claims;

    @FormParam("from")
    List<String> from;

    /** The merge or split that is undone. */
    @FormParam("change")
    String change;

    /** Whether it only asks what a merge would make of the incident. */
    boolean isPreview() {
        return "preview".equals(decision);
    }

    IncidentDecision decision() {
        return WireNames.parameter(IncidentDecision.class, "decision", decision);
    }

    HoldVerification verification() {
        return new HoldVerification(WireNames.parameter(Status.class, "status", status),
                basis == null || basis.isEmpty() ? null : WireNames.parameter(Basis.class, "basis", basis), reason());
    }

    SplitIncident split() {
        return new SplitIncident(ids("claim", claims), reason());
    }

    MergeIncidents merge(UUID into) {
        return new MergeIncidents(ids("from", from), into, reason());
    }

    /** A merge that is looked at needs no reason yet. */
    MergeIncidents preview(UUID into) {
        return new MergeIncidents(ids("from", from), into, "preview");
    }

    UUID change() {
        UUID id = Ids.parameter("change", change);
        if (id == null) {
            throw Problems.invalid("change", Sentence.of(MergeMessages.class, MergeMessages::change));
        }
        return id;
    }

    String reason() {
        return Forms.text("reason", reason);
    }

    private static List<UUID> ids(String name, List<String> values) {
        return IntStream.range(0, values.size()).mapToObj(i -> Ids.parameter(name, values.get(i))).toList();
    }
}
