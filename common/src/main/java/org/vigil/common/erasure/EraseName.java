package org.vigil.common.erasure;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Asks for a name to be forgotten.
 *
 * @param spellings the name in every spelling that may occur; null where a source is named
 * @param source the id, slug or code name of the source that is to be forgotten, under all its names; null where they are given
 * @param reason why, without the name, because the reason is kept
 */
@Schema(description = "A name to be forgotten: either its spellings, or the source whose names they are.")
record EraseName(
        @Schema(nullable = true, examples = "[\"Velmar Tasiq\",\"فلمار تاسق\"]") @Size(min = 1, max = 50, message = "{vigil.entries.between}") List<@NotNull(message = "{vigil.erasure.spelling}") @Size(min = 3, max = 200, message = "{vigil.length.between}") String> spellings,
        @Schema(nullable = true) @Size(max = 200, message = "{vigil.length}") String source,
        @NotBlank(message = "{vigil.erasure.reason}") @Size(max = 1000, message = "{vigil.length}") String reason) {
}
