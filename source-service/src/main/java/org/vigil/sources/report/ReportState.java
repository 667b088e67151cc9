package org.vigil.sources.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the audit trail keeps of a report at one revision, with what its lineage rests on; protected sources stand under their
 * code names. The body is
 * told by its hash.
 */
record ReportState(UUID id, String source, UUID sourceId, String headline, String url, String publishedAt,
        LocalDate publishedOn, String language, String contentHash, int credibility, List<String> attributedTo,
        LineageKind lineage, UUID lineageOf, String lineageSource, boolean lineageAutomatic, String lineageReason,
        LineageProposal.Evidence lineageEvidence, UUID originId) {

    static ReportState of(Report r) {
        return new ReportState(r.id, r.source.publicSlug(), r.source.id(), r.headline, r.publicUrl(), r.publishedAt,
                r.publishedOn,
                r.language, r.contentHash, r.credibility, r.attributedTo, r.lineage,
                r.lineageOf == null ? null : r.lineageOf.id,
                r.lineageSource == null ? null : r.lineageSource.publicSlug(), r.lineageAutomatic, r.lineageReason,
                r.lineageEvidence, r.originId);
    }
}
