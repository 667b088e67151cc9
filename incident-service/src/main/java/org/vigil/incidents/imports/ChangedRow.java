package org.vigil.incidents.imports;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.text.Sentence;
import org.vigil.incidents.assessment.Assessor;
import org.vigil.incidents.claim.Claim;
import org.vigil.incidents.claim.ClaimJournal;
import org.vigil.incidents.claim.ClaimState;
import org.vigil.incidents.claim.RecordClaim;
import org.vigil.incidents.imports.ImportedRows.Known;
import org.vigil.incidents.imports.ImportedRows.Made;
import org.vigil.incidents.imports.row.Remark;
import org.vigil.incidents.imports.row.RemarkMessages;
import org.vigil.incidents.incident.Incident;
import org.vigil.incidents.incident.IncidentJournal;
import org.vigil.incidents.reason.ReasonMessages;

/** Takes in what a known row says now: a new revision of its claim, and of the incident for which that counts. */
@ApplicationScoped
class ChangedRow {

    /** So many are named in a reason. */
    private static final int MOST_COLUMNS = 10;

    private final ClaimJournal claims;
    private final IncidentJournal incidents;
    private final Assessor assessor;
    private final ImportedRows imported;

    ChangedRow(ClaimJournal claims, IncidentJournal incidents, Assessor assessor, ImportedRows imported) {
        this.claims = claims;
        this.incidents = incidents;
        this.assessor = assessor;
        this.imported = imported;
    }

    /** The columns that read differently than before. */
    static List<String> changed(Known known, ReadRow row) {
        if (known.same()) {
            return List.of();
        }
        TreeMap<String, String> before = new TreeMap<>(known.verbatim());
        TreeSet<String> columns = new TreeSet<>(row.verbatim().keySet());
        columns.addAll(before.keySet());
        columns.removeIf(column -> before.getOrDefault(column, "").equals(row.verbatim().getOrDefault(column, "")));
        return List.copyOf(columns);
    }

    /** What a curator has found about an incident stays; where nobody has, it follows its row. */
    void take(Import job, Known known, Draft row, List<String> changed) {
        String reason = reason(job, row.row(), changed);
        Claim claim = claims.take(known.claim());
        RecordClaim before = claim.statement();
        claims.restate(claim, row.statement(), reason);
        if (known.withdrawn() && claim.state() == ClaimState.DISMISSED) {
            takeBack(claim, known, reason);
        }
        if (claim.incident() != null) {
            Incident incident = incidents.take(claim.incident()).orElseThrow();
            if (incident.isAs(Draft.facts(before, known.violence(), reason))) {
                incident.revise(Draft.facts(row.statement(), row.violence(), reason));
            } else {
                row.row().warnings().add(Remark.ofRow(RemarkMessages::curated));
            }
            if (LeftRow.withdrew(incident, job.scheme, row.row().externalId())) {
                incident.restore();
            }
            assessor.assess(List.of(incident));
            incidents.revised(incident, reason);
        }
        imported.note(job, List.of(new Made(row, known.claim(), known.incident())));
    }

    /**
     * Attaches a claim again that was dismissed when its row had left the file, unless a curator has withdrawn the incident
     * since.
     */
    private void takeBack(Claim claim, Known known, String reason) {
        claims.reopen(claim, reason);
        UUID standing = incidents.standingFor(List.of(known.incident())).get(known.incident());
        Incident incident = incidents.take(standing).orElseThrow();
        if (incident.state().withdrawnBecause() == null) {
            claims.attach(claim, standing);
        }
    }

    private static String reason(Import job, ReadRow row, List<String> changed) {
        return Sentence.of(ReasonMessages.class, say -> changed.isEmpty() ? say.back(row.externalId(), job.scheme)
                : say.different(row.externalId(), job.scheme,
                        changed.stream().limit(MOST_COLUMNS).collect(Collectors.joining(", "))))
                .toString();
    }
}
