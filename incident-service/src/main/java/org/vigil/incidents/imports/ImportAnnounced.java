package org.vigil.incidents.imports;

import java.time.Instant;
import java.util.UUID;

import org.vigil.common.audit.AuditEntry;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** The event of an import, as contracts/import.schema.json has it. */
record ImportAnnounced(UUID id, int revision, String change, Instant knownAt, @JsonUnwrapped ImportBegun begun) {

    static ImportAnnounced of(AuditEntry entry, ImportBegun begun) {
        return new ImportAnnounced(entry.aggregateId(), entry.revision(), entry.change(), entry.knownAt(), begun);
    }
}
