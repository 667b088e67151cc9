package org.vigil.sources.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.vigil.common.problem.Problems;
import org.vigil.common.web.Preconditions;
import org.vigil.sources.source.Source;
import org.vigil.sources.source.SourceService;

/** Takes a curator's finding on where a report comes from, and lets every report that repeats it follow. */
@ApplicationScoped
class LineageService {

    private final ReportRepository reports;
    private final ReportService service;
    private final SourceService sources;

    LineageService(ReportRepository reports, ReportService service, SourceService sources) {
        this.reports = reports;
        this.service = service;
        this.sources = sources;
    }

    @Transactional
    ReportView state(UUID id, String ifMatch, StateLineage finding) {
        reports.lockLineage();
        Report report = reports.locked(id).orElseThrow(() -> Problems.notFound("report", id));
        Preconditions.ifMatch(ifMatch, report.revision);
        Report of = repeatedReport(report, finding);
        report.stateLineage(finding.lineage(), of, repeatedSource(finding, of), finding.reason());
        service.announce(report, "lineage-changed", finding.reason());
        letFollow(report);
        return service.view(report);
    }

    private Report repeatedReport(Report report, StateLineage finding) {
        boolean repeats = finding.lineage() == LineageKind.RELAY || finding.lineage() == LineageKind.NEAR_DUPLICATE;
        if (finding.of() == null) {
            if (finding.lineage() == LineageKind.NEAR_DUPLICATE) {
                throw Problems.invalid("of", "names the report whose text this one holds");
            }
            return null;
        }
        if (!repeats) {
            throw Problems.invalid("of", "goes with a relay or a near-duplicate; leave it out here");
        }
        Report of = reports.findByIdOptional(finding.of())
                .orElseThrow(() -> Problems.invalid("of", "is not a filed report"));
        if (of.goesBackTo(report)) {
            throw Problems.invalid("of", "goes back to this very report, so that neither would be the first telling");
        }
        return of;
    }

    private Source repeatedSource(StateLineage finding, Report of) {
        if (finding.source() != null) {
            if (finding.lineage() == LineageKind.ORIGINAL || finding.lineage() == LineageKind.UNKNOWN) {
                throw Problems.invalid("source", "goes with a relay or a near-duplicate; leave it out here");
            }
            return sources.find(finding.source()).orElseThrow(() -> Problems.invalid("source", "is not a registered source"));
        }
        if (of != null) {
            return of.source;
        }
        if (finding.lineage() == LineageKind.RELAY) {
            throw Problems.invalid("source", "names the source that is repeated; or name its report in of");
        }
        return null;
    }

    private void letFollow(Report first) {
        Deque<Report> changed = new ArrayDeque<>();
        changed.add(first);
        while (!changed.isEmpty()) {
            for (Report follower : reports.repeating(changed.remove())) {
                if (follower.followOrigin()) {
                    service.announce(follower, "origin-changed", null);
                    changed.add(follower);
                }
            }
        }
    }
}
