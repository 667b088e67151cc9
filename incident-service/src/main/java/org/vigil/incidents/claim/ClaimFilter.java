package org.vigil.incidents.claim;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.WireNames;

/** Which claims are asked for; what is left out does not narrow. */
class ClaimFilter {

    @QueryParam("state")
    @Parameter(description = "open, attached or dismissed.", example = "open")
    String state;

    @QueryParam("report")
    @Parameter(description = "The id of the report that says so.")
    String report;

    @QueryParam("speaker")
    @Parameter(description = "The slug of the source who says so.", example = "sdf-media")
    String speaker;

    @QueryParam("incident")
    @Parameter(description = "The id of the incident that they are attached to.")
    String incident;

    ClaimState state() {
        return state == null ? null : WireNames.parameter(ClaimState.class, "state", state);
    }

    UUID report() {
        return id("report", report);
    }

    UUID incident() {
        return id("incident", incident);
    }

    private static UUID id(String parameter, String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problems.invalidParameter(parameter, "is an id as it was given to you");
        }
    }
}
