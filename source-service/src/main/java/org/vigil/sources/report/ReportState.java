package org.vigil.sources.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Everything about a report at one revision, as the audit trail keeps it; protected sources stand under their code names. */
record ReportState(UUID id, String source, UUID sourceId, String headline, String url, String publishedAt,
        LocalDate publishedOn, String language, String body, String contentHash, int credibility, List<String> attributedTo,
        LineageKind lineage, UUID lineageOf, String lineageSource, boolean lineageAutomatic, UUID originId) {

    static ReportState of(Report r) {
        return new ReportState(r.id, r.source.publicSlug(), r.source.id(), r.headline, r.url, r.publishedAt, r.publishedOn,
                r.language, r.body, r.contentHash, r.credibility, r.attributedTo, r.lineage,
                r.lineageOf == null ? null : r.lineageOf.id,
                r.lineageSource == null ? null : r.lineageSource.publicSlug(), r.lineageAutomatic, r.originId);
    }
}
