package org.vigil.common.erasure;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far an erasure is; the name stands nowhere in it.
 *
 * @param id that its sender chose
 * @param state running, interrupted or done
 * @param says what there is to do, in a sentence
 * @param reason why it was asked for
 * @param by who asked for it
 * @param begunAt when it was last begun
 * @param finishedAt when it was done, or null
 * @param counts how many rows were rewritten, by table, and what was erased beside them
 */
@Schema(description = "How far an erasure is; the name stands nowhere in it.")
record ErasureView(UUID id, String state, String says, String reason, String by, Instant begunAt,
        @Schema(nullable = true) Instant finishedAt, Map<String, Long> counts) {

    static ErasureView of(Erasure erasure, boolean running) {
        String state = erasure.done ? "done" : running ? "running" : "interrupted";
        String says = erasure.done ? "The name has been erased; the same request again looks whether it has come back."
                : running ? "The name is being erased."
                        : "The erasure was cut off and the name is not kept: send the same request again.";
        return new ErasureView(erasure.id, state, says, erasure.reason, erasure.madeBy, erasure.begunAt, erasure.finishedAt,
                erasure.counts);
    }
}
