package org.vigil.incidents.exports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Under which licence incidents stand.
 *
 * @param source the source on which they rest
 * @param licence its licence, null where none is known
 * @param incidents how many they are
 */
@Schema(description = "The licence of a source, and on how many of the incidents it has a say.")
record SourceLicence(@Schema(examples = "ucdp") String source, @Schema(nullable = true, examples = "CC BY 4.0") String licence,
        long incidents) {
}
