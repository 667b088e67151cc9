package org.vigil.sources.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Versioned;

/** A report as the caller may see it; protected sources appear under their code names, without address. */
@Schema(description = "A report; a protected source appears under its code name.")
record ReportView(UUID id, String source, String headline, String url, String externalId, String publishedAt, String language,
        String body,
        String contentHash, int credibility, List<String> attributedTo, LineageView lineage,
        @Schema(description = "The first telling that the report goes back to as far as is known: the report itself while its lineage is unknown.") UUID originId,
        int revision, Instant knownAt) implements Versioned {

    /**
     * Where a report comes from.
     *
     * @param kind original, relay, near-duplicate or unknown
     * @param of the report that it repeats, or null
     * @param source the source that it repeats, or null
     * @param reason why, or null
     * @param automatic whether it was found by rule and has not been confirmed
     * @param score how sure the rule is, 0 to 1; null where no rule found it
     * @param spans the places in the texts that the rule rests on; empty where no rule found it
     */
    record LineageView(LineageKind kind, UUID of, String source, Sentence reason, boolean automatic,
            @Schema(nullable = true) Double score, List<LineageProposal.Span> spans) {

        static LineageView of(Report r, boolean keeper) {
            LineageProposal.Evidence evidence = r.lineageEvidence;
            return new LineageView(r.lineage, r.lineageOf == null ? null : r.lineageOf.id,
                    r.lineageSource == null ? null : r.lineageSource.slugFor(keeper), r.lineageReason(), r.lineageAutomatic,
                    evidence == null ? null : evidence.score(), evidence == null ? List.of() : evidence.spans());
        }

    }

    static ReportView of(Report r, boolean keeper) {
        return of(r, keeper, r.body());
    }

    /** The same for lists, without the body, which is not even read. */
    static ReportView listed(Report r, boolean keeper) {
        return of(r, keeper, null);
    }

    private static ReportView of(Report r, boolean keeper, String body) {
        return new ReportView(r.id, r.source.slugFor(keeper), r.headline, keeper ? r.url : r.publicUrl(),
                keeper ? r.externalId : r.publicExternalId(), r.publishedAt,
                r.language, body,
                r.contentHash, r.credibility, r.attributedTo,
                LineageView.of(r, keeper),
                r.originId, r.revision, r.knownAt);
    }
}
