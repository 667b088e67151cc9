package org.vigil.stats.citation;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.stats.measure.Asked;

/**
 * A citation in the list of those that the caller holds.
 *
 * @param incidents how many revisions are behind it
 * @param note what the caller wanted to remember, null when nothing
 * @param heldSince when the caller stored it
 */
@Schema(description = "A citation in the list of those that the caller holds.")
record CitationItem(UUID id, @Schema(examples = "series") String statistic,
        @Schema(examples = "asOf=2026-11-20T10:05:00Z&measure=incidents") String question, Instant asOf,
        @Schema(examples = "Incidents") String title, @Schema(examples = "5") long incidents, String sha256,
        @Schema(nullable = true) String note, Instant heldSince, String href) {

    static CitationItem of(HeldCitation held, Asked asked) {
        return new CitationItem(held.id(), held.statistic(), asked.query(), held.asOf(), Wording.title(asked),
                held.incidents(), held.sha256().startsWith(Citation.ERASED) ? Citation.ERASED : held.sha256(), held.note(),
                held.heldSince(), CitationAddress.CITATIONS + held.id());
    }
}
