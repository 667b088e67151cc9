package org.vigil.sources.report;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A curator's finding on where a report comes from.
 *
 * @param lineage the kind
 * @param of the report that it repeats, where that is registered; for a relay or near-duplicate
 * @param source the source that it repeats, by slug, code name or id; taken from {@code of} when absent
 * @param reason why
 */
@Schema(examples = """
        {"lineage":"relay","of":null,"source":"trac","reason":"It gives TRAC's assessment with the same figure, month and place."}""")
record StateLineage(@NotNull LineageKind lineage, @Schema(nullable = true) UUID of, @Size(max = 64) String source,
        @NotBlank @Size(max = 2_000) String reason) {
}
