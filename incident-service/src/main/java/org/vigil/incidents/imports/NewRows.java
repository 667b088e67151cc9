package org.vigil.incidents.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.incidents.assessment.Assessor;
import org.vigil.incidents.claim.Claim;
import org.vigil.incidents.claim.ClaimJournal;
import org.vigil.incidents.claim.RecordClaim;
import org.vigil.incidents.imports.ImportedRows.Made;
import org.vigil.incidents.incident.ExternalId;
import org.vigil.incidents.incident.Incident;
import org.vigil.incidents.incident.IncidentJournal;
import org.vigil.incidents.registry.Registry;

/**
 * Makes a claim and an incident of each new row: what a curator would have made of it, but many at once, and each
 * with one revision of the claim, which belongs to its incident from the start.
 */
@ApplicationScoped
class NewRows {

    private final ClaimJournal claims;
    private final IncidentJournal incidents;
    private final Assessor assessor;
    private final ImportedRows imported;
    private final Registry registry;

    NewRows(ClaimJournal claims, IncidentJournal incidents, Assessor assessor, ImportedRows imported, Registry registry) {
        this.claims = claims;
        this.incidents = incidents;
        this.assessor = assessor;
        this.imported = imported;
        this.registry = registry;
    }

    /** Takes the rows in, within the running transaction, and answers what has been made of each. */
    List<Made> take(Import job, List<Draft> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        String publisher = registry.publisher(job.id);
        List<Made> made = new ArrayList<>();
        Map<Incident, Claim> claimOf = new LinkedHashMap<>();
        for (Draft row : rows) {
            RecordClaim said = row.statement();
            Incident incident = new Incident(said.category(), said.eventType(), row.violence(), said.when(), said.where(),
                    said.actors(), List.of(new ExternalId(job.scheme, row.row().externalId())));
            Claim claim = claims.attached(said, publisher, incident.id());
            claimOf.put(incident, claim);
            made.add(new Made(row, claim.id(), incident.id()));
        }
        assessor.assessNew(claimOf, this::write);
        claims.recordedAll(List.copyOf(claimOf.values()));
        imported.note(job, made);
        return made;
    }

    private void write(Map<Incident, String> reasons) {
        reasons.entrySet().stream()
                .collect(Collectors.groupingBy(Map.Entry::getValue, LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .forEach((reason, assessed) -> incidents.recordedAll(assessed, reason));
    }
}
