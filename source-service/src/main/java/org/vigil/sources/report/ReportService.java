package org.vigil.sources.report;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.vigil.common.audit.AuditEntry;
import org.vigil.common.audit.AuditTrail;
import org.vigil.common.audit.Change;
import org.vigil.common.outbox.Outbox;
import org.vigil.common.outbox.Topics;
import org.vigil.common.problem.Problems;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.common.web.RevisionPage;
import org.vigil.sources.source.Source;
import org.vigil.sources.source.SourceService;

/** Files and shows reports; the boundary of their transactions. */
@ApplicationScoped
class ReportService {

    static final String AGGREGATE = "report";

    private final ReportRepository reports;
    private final SourceService sources;
    private final AuditTrail audit;
    private final Outbox outbox;

    ReportService(ReportRepository reports, SourceService sources, AuditTrail audit, Outbox outbox) {
        this.reports = reports;
        this.sources = sources;
        this.audit = audit;
        this.outbox = outbox;
    }

    @Transactional
    ReportView file(FileReport request) {
        if (request.lineage() != LineageKind.ORIGINAL && request.lineage() != LineageKind.UNKNOWN) {
            throw Problems.invalid("lineage",
                    "is original or unknown when a report is filed; state a relay afterwards, with what it repeats and a reason");
        }
        PublishedAt publishedAt = PublishedAt.parse(request.publishedAt());
        Source source = sources.find(request.source())
                .orElseThrow(() -> Problems.invalid("source", "is not a registered source; register it first"));
        Report report = new Report(request, publishedAt, source, attributedTo(request));
        reports.persist(report);
        report.originId = report.origin();
        announce(report, "filed", null);
        return view(report);
    }

    @Transactional
    ReportView get(UUID id) {
        return view(existing(id));
    }

    @Transactional
    Page<ReportView> list(String source, LineageKind lineage, UUID originId, PageRequest page) {
        UUID sourceId = source == null ? null
                : sources.find(source).orElseThrow(() -> Problems.invalidParameter("source", "is not a registered source"))
                        .id();
        List<Report> found = reports.newestFirst(sourceId, lineage, originId, page.after(), page.limit() + 1);
        return Page.of(found, page.limit(), report -> report.id).map(report -> view(report).withoutBody());
    }

    @Transactional
    Page<Change> revisions(UUID id, RevisionPage page) {
        existing(id);
        return Change.page(audit.history(AGGREGATE, id, page.before(), page.limit() + 1), page.limit());
    }

    /** Records a change of a report and announces it. */
    void announce(Report report, String change, String reason) {
        ReportState state = ReportState.of(report);
        AuditEntry entry = audit.append(AGGREGATE, report.id, report.revision, change, reason, state);
        report.knownAt = entry.knownAt();
        outbox.publish(Topics.REPORTS, "org.vigil.report." + change, entry,
                ReportChanged.of(state, change, report.revision, entry.knownAt()));
    }

    ReportView view(Report report) {
        return ReportView.of(report, sources.seesProtected());
    }

    /** Whoever is registered stands under the name that everybody may know; who is not, as given. */
    private List<String> attributedTo(FileReport request) {
        return request.attributedTo().stream()
                .map(slug -> sources.find(slug).map(Source::publicSlug).orElse(slug)).toList();
    }

    private Report existing(UUID id) {
        return reports.findByIdOptional(id).orElseThrow(() -> Problems.notFound("report", id));
    }
}
