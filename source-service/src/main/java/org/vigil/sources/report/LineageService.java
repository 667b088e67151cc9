package org.vigil.sources.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
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
    private final ReportJournal journal;
    private final SourceService sources;
    private final LineageProposer proposer;

    LineageService(ReportRepository reports, ReportJournal journal, SourceService sources, LineageProposer proposer) {
        this.reports = reports;
        this.journal = journal;
        this.sources = sources;
        this.proposer = proposer;
    }

    @Transactional
    Report state(UUID id, String ifMatch, StateLineage finding) {
        reports.lockLineage();
        Report report = reports.locked(id).orElseThrow(() -> Problems.notFound("report", id));
        Preconditions.ifMatch(ifMatch, report.revision);
        Report of = repeatedReport(report, finding);
        report.stateLineage(finding.lineage(), of, repeatedSource(finding, of), finding.reason());
        journal.announce(report, "lineage-changed", finding.reason());
        letFollow(report);
        return report;
    }

    /**
     * Looks at the text of a report that is being filed or revised. What is found for the report itself belongs to the revision
     * that the caller is making; what is found for others makes revisions of theirs.
     *
     * @return what is to be done once the caller's revision has been announced: letting others follow
     */
    Runnable examine(Report report) {
        boolean open = report.isOpenToProposals();
        boolean found = false;
        List<Report> others = new ArrayList<>();
        for (LineageProposal proposal : proposer.examine(report.text())) {
            if (!proposal.report().equals(report.id)) {
                reports.locked(proposal.report()).filter(Report::isOpenToProposals)
                        .filter(other -> follow(other, proposal)).ifPresent(others::add);
            } else if (open) {
                found |= follow(report, proposal);
            }
        }
        if (report.lineageAutomatic && !found) {
            report.forgetProposal();
        }
        if (report.revision > 1) {
            reports.repeating(report).stream().filter(follower -> follower.lineageAutomatic && !others.contains(follower))
                    .filter(this::lookedAtAgain).forEach(others::add);
        }
        return () -> {
            if (report.revision > 1) {
                letFollow(report);
            }
            for (Report other : others) {
                other.revision++;
                journal.announce(other, "lineage-changed", null);
                letFollow(other);
            }
        };
    }

    /** What follows a text by rule follows it only as long as the two agree. Says whether that has changed anything. */
    private boolean lookedAtAgain(Report follower) {
        Report before = follower.lineageOf;
        Optional<LineageProposal> still = proposer.examine(follower.text()).stream()
                .filter(proposal -> proposal.report().equals(follower.id)).findFirst();
        if (still.isEmpty() || !follow(follower, still.get())) {
            follower.forgetProposal();
        }
        return before != follower.lineageOf;
    }

    private boolean follow(Report report, LineageProposal proposal) {
        Report of = proposal.of() == null ? null : reports.findById(proposal.of());
        if (of != null && of.goesBackTo(report)) {
            return false;
        }
        report.follow(proposal, of, sources.existing(proposal.source()));
        return true;
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
                    journal.announce(follower, "origin-changed", null);
                    changed.add(follower);
                }
            }
        }
    }
}
