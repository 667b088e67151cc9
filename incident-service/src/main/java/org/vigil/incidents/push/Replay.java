package org.vigil.incidents.push;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * From when on a webhook is told everything again.
 *
 * @param since a moment; what became known from then on is sent again, in its order
 */
@Schema(examples = """
        {"since":"2026-11-01T00:00:00Z"}""")
record Replay(@NotNull Instant since) {
}
