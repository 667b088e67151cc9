package org.vigil.incidents.compat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.vigil.incidents.incident.ExternalId;
import org.vigil.incidents.incident.IncidentState;

/**
 * An incident that counts, with what it was imported from.
 *
 * @param number its own number, never given twice
 * @param imported by scheme, the cells of the row that it was imported from, as they stood in the file
 */
public record ReadIncident(UUID id, int revision, long number, Instant knownAt, IncidentState state,
        Map<String, Map<String, String>> imported) {

    /** Its name in that scheme, the first where it has several. */
    public Optional<String> externalId(String scheme) {
        return state.externalIds().stream().filter(id -> id.scheme().equals(scheme)).map(ExternalId::id).findFirst();
    }

    /** What the imported row of that scheme said in a column; empty where there is no such row, or no such cell. */
    public Optional<String> imported(String scheme, String column) {
        return Optional.ofNullable(imported.getOrDefault(scheme, Map.of()).get(column)).filter(cell -> !cell.isEmpty());
    }
}
