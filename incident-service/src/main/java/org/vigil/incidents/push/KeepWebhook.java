package org.vigil.incidents.push;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.RefusalMessages;
import org.vigil.common.text.Sentence;

/**
 * A new webhook, or the new state of one.
 *
 * @param url where messages are sent to, by POST
 * @param description what it is for, or null
 * @param types of which kinds of change it is told, such as incident.recorded; of all when absent or empty
 * @param paused whether nothing is sent; no when absent
 * @param internal whether what it is told stays within the team, so that it also hears of incidents that rest on a source whose
 *        licence forbids passing on; no when absent
 * @param since a new one is told of what became known from then on; from now on when absent. Later changes ignore it; replay.
 */
@Schema(examples = """
        {"url":"https://desk.example/vigil","description":"Copies incidents to the desk.","types":["incident.recorded"],"paused":false}""")
record KeepWebhook(@NotBlank @Size(max = 2_000) String url, @Size(max = 500) String description,
        @Size(max = 10) List<@NotBlank @Size(max = 40) String> types, Boolean paused, Boolean internal, Instant since) {

    /** The kinds of change that there are. */
    static final List<String> TYPES = List.of("incident.recorded", "incident.revised", "incident.merged", "incident.split",
            "incident.withdrawn", "incident.restored");

    boolean isInternal() {
        return internal != null && internal;
    }

    boolean isPaused() {
        return paused != null && paused;
    }

    /** Each once; a 400 that names the one which there is not. */
    List<String> wantedTypes() {
        List<String> wanted = types == null ? List.of() : types;
        for (int i = 0; i < wanted.size(); i++) {
            if (!TYPES.contains(wanted.get(i))) {
                throw Problems.invalid("types[" + i + "]",
                        Sentence.of(RefusalMessages.class, say -> say.oneOf(String.join(", ", TYPES))));
            }
        }
        return wanted.stream().distinct().toList();
    }
}
