package org.vigil.incidents.incident;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.web.Versioned;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** An incident as its readers see it. */
@Schema(description = "A thing held to have happened, with the claims that it rests on.", examples = IncidentExample.SHOWN)
public record IncidentView(UUID id, int revision, @JsonUnwrapped IncidentState state,
        @Schema(description = "When this installation recorded the revision.") Instant knownAt) implements Versioned {

    /** The incident as it is. */
    public static IncidentView of(Incident incident) {
        return new IncidentView(incident.id, incident.revision, incident.state, incident.knownAt);
    }
}
