package org.vigil.sources.source;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Sources that are one.
 *
 * @param from ids, slugs or code names of those that are merged into the other, 1 to 100
 * @param into that of the source that they stand for from now on
 * @param reason why they are one
 */
@Schema(examples = """
        {"from":["al-jazeera-english"],"into":"al-jazeera","reason":"Its pages say that one newsroom writes both."}""")
record MergeSources(
        @NotNull @Size(min = 1, max = 100) List<@NotBlank @Size(max = 64) String> from,
        @NotBlank @Size(max = 64) String into,
        @NotBlank @Size(max = 2_000) String reason) {
}
