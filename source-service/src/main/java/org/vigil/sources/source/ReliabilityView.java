package org.vigil.sources.source;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a source was judged for a time.
 *
 * @param reliability the Admiralty letter
 * @param since when this installation recorded it
 * @param until when another one was recorded, null while it holds
 * @param by who judged so
 * @param reason why; null where none was given at the registration, and to those who may not know a protected source
 */
@Schema(description = "How a source was judged for a time.", examples = """
        {"reliability":"B","since":"2026-11-20T10:00:00Z","until":null,"by":"keeper","reason":"Its figures of 2025 were confirmed."}""")
record ReliabilityView(Reliability reliability, Instant since, @Schema(nullable = true) Instant until, String by,
        @Schema(nullable = true) String reason) {
}
