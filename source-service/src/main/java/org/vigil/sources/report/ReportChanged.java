package org.vigil.sources.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The event of a change of a report, as contracts/report.schema.json has it: without the body, and without an origin while the
 * lineage is unknown.
 */
record ReportChanged(UUID id, int revision, String change, Instant knownAt, String source, UUID sourceId, String headline,
        String url, LocalDate publishedFrom, LocalDate publishedTo, String language, String contentHash, int credibility,
        Lineage lineage, UUID originId) {

    /** Where the report comes from, protected sources under their code names. */
    record Lineage(LineageKind kind, UUID of, String source, boolean automatic) {
    }

    static ReportChanged of(ReportState s, String change, int revision, Instant knownAt) {
        return new ReportChanged(s.id(), revision, change, knownAt, s.source(), s.sourceId(), s.headline(), s.url(),
                s.publishedOn(), s.publishedOn(), s.language(), s.contentHash(), s.credibility(),
                new Lineage(s.lineage(), s.lineageOf(), s.lineageSource(), s.lineageAutomatic()),
                s.lineage() == LineageKind.UNKNOWN ? null : s.originId());
    }
}
