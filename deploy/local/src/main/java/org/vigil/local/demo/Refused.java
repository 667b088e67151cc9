package org.vigil.local.demo;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** A service answered with an RFC 9457 problem; asking again would be answered the same. */
final class Refused extends DemoFailed {

    private static final long serialVersionUID = 1L;

    private final int status;

    private Refused(int status, String message) {
        super(message);
        this.status = status;
    }

    static Refused of(String item, int status, JsonNode problem) {
        List<String> said = new ArrayList<>();
        String detail = problem.path("detail").asText(problem.path("title").asText(""));
        if (!detail.isBlank()) {
            said.add(detail);
        }
        for (JsonNode violation : problem.path("violations")) {
            said.add(violation.path("field").asText() + ": " + violation.path("message").asText());
        }
        String reason = said.isEmpty() ? "it gave no reason" : String.join("; ", said);
        return new Refused(status, "The demo's %s was refused with status %d: %s".formatted(item, status, reason));
    }

    int status() {
        return status;
    }
}
