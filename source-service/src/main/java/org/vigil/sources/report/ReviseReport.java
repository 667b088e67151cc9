package org.vigil.sources.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The whole new state of a report that was filed with a mistake.
 *
 * @param item what it says; its source, feed id and lineage stay as they are
 * @param reason why it is changed
 */
@Schema(examples = """
        {"item":{"source":"fox-news","headline":"Attacks claimed in August","publishedAt":"2020-09-03"},"reason":"The headline was cut."}""")
record ReviseReport(@NotNull @Valid FileReport item, @NotBlank @Size(max = 2_000) String reason) {
}
