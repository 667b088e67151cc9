package org.vigil.sources.report;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A report as it read at a revision.
 *
 * @param revision the revision
 * @param headline or null
 * @param body or null
 * @param headlineDifference what the revision changed in the headline, in reading order
 * @param bodyDifference what it changed in the body, in reading order; long stretches that stayed are cut to their ends
 */
@Schema(description = "The text of a revision, and its difference to the text before.")
record RevisedText(int revision, String headline, String body, List<TextDifference.Piece> headlineDifference,
        List<TextDifference.Piece> bodyDifference) {
}
