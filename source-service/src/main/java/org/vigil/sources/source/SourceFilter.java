package org.vigil.sources.source;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.vigil.common.problem.WireNames;
import org.vigil.common.web.Truth;

/** Which sources a list shows. */
class SourceFilter {

    @QueryParam("kind")
    @Parameter(description = "What they are, such as agency.")
    String kind;

    @QueryParam("voiceOf")
    @Parameter(description = "The actor whose own voice they are.")
    String voiceOf;

    @QueryParam("merged")
    @DefaultValue("false")
    @Parameter(description = "Whether those that were merged into others are listed as well: true or false.")
    String merged;

    /** The kind, or null for all. */
    SourceKind kind() {
        return kind == null ? null : WireNames.parameter(SourceKind.class, "kind", kind);
    }

    boolean merged() {
        return Truth.parameter("merged", merged);
    }
}
