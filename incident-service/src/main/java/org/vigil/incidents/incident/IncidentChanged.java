package org.vigil.incidents.incident;

import java.time.Instant;
import java.util.UUID;

import org.vigil.common.audit.AuditEntry;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** The event of a change of an incident, as contracts/incident.schema.json has it. */
record IncidentChanged(UUID id, int revision, String change, UUID changeId, Instant knownAt,
        @JsonUnwrapped IncidentState state) {

    static IncidentChanged of(AuditEntry entry, UUID changeId, IncidentState state) {
        return new IncidentChanged(entry.aggregateId(), entry.revision(), entry.change(), changeId, entry.knownAt(), state);
    }
}
