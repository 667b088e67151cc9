package org.vigil.stats.citation;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A revision that was counted for a citation.
 *
 * @param id of the incident or report
 * @param href where it is shown as it is now
 */
@Schema(description = "A revision that was counted for a citation.")
record CitedRevision(UUID id, @Schema(examples = "1") int revision, String href) {
}
