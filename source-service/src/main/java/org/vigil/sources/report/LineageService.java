package org.vigil.sources.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;
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
    private final FollowTable followers;

    LineageService(ReportRepository reports, ReportJournal journal, SourceService sources, LineageProposer proposer,
            FollowTable followers) {
        this.reports = reports;
        this.journal = journal;
        this.sources = sources;
        this.proposer = proposer;
        this.followers = followers;
    }

    @Transactional
    Report state(UUID id, String ifMatch, StateLineage finding) {
        reports.lockLineage();
        Report report = reports.locked(id).orElseThrow(() -> ReportService.missing(id));
        Preconditions.ifMatch(ifMatch, report.revision);
        Report of = repeatedReport(report, finding);
        report.stateLineage(finding.lineage(), of, repeatedSource(finding, of), finding.reason());
        journal.announce(report, "lineage-changed", finding.reason());
        followers.begin(report.id, false);
        return report;
    }

    /**
     * Looks at the text of a report that is being filed or revised. What is found for the report itself belongs to the revision
     * that the caller is making; what is found for others makes revisions of theirs.
     *
     * @return what is to be done once the caller's revision has been announced: letting others follow
     */
    Runnable examine(Report report) {
        List<Report> others = compare(report);
        return () -> {
            if (report.revision > 1) {
                followers.begin(report.id, true);
            }
            others.forEach(other -> revise(other, "lineage-changed", other.lineageReason));
        };
    }

    /** Takes on what is found for the report, and for the others that are answered. */
    private List<Report> compare(Report report) {
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
        return others;
    }

    /**
     * Lets a report follow what it repeats, as that reads and goes back now, within the running transaction, which holds the
     * lock
     * of lineages.
     *
     * @param examine whether the rule is to look at it again, because what it repeats may read differently, or whom it names
     *        may
     *        be known by now
     */
    void catchUp(UUID id, boolean examine) {
        Report report = reports.locked(id).orElseThrow();
        Report of = report.lineageOf;
        LineageKind kind = report.lineage;
        UUID origin = report.originId;
        List<Report> others = examine && report.isOpenToProposals() ? compare(report) : List.of();
        report.originId = report.origin();
        if (!Objects.equals(of, report.lineageOf) || kind != report.lineage) {
            revise(report, "lineage-changed", report.lineageReason != null ? report.lineageReason
                    : "What it repeated was changed and does not agree with it any more.");
        } else if (!Objects.equals(origin, report.originId)) {
            revise(report, "origin-changed", "What it repeats goes back to another telling now.");
        }
        others.forEach(other -> revise(other, "lineage-changed", other.lineageReason));
    }

    private void revise(Report report, String change, String reason) {
        report.revision++;
        journal.announce(report, change, reason);
        followers.begin(report.id, false);
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
                throw Problems.invalid("of", Sentence.of(ReportMessages.class, ReportMessages::whoseText));
            }
            return null;
        }
        if (!repeats) {
            throw Problems.invalid("of", Sentence.of(ReportMessages.class, ReportMessages::withRepeatsAlone));
        }
        Report of = reports.findByIdOptional(finding.of())
                .orElseThrow(() -> Problems.invalid("of", Sentence.of(ReportMessages.class, ReportMessages::notFiled)));
        if (of.goesBackTo(report)) {
            throw Problems.invalid("of", Sentence.of(ReportMessages.class, ReportMessages::goesBackHere));
        }
        return of;
    }

    private Source repeatedSource(StateLineage finding, Report of) {
        if (finding.source() != null) {
            if (finding.lineage() == LineageKind.ORIGINAL || finding.lineage() == LineageKind.UNKNOWN) {
                throw Problems.invalid("source", Sentence.of(ReportMessages.class, ReportMessages::withRepeatsAlone));
            }
            return sources.named("source", finding.source()).standsFor();
        }
        if (of != null) {
            return of.source;
        }
        if (finding.lineage() == LineageKind.RELAY) {
            throw Problems.invalid("source", Sentence.of(ReportMessages.class, ReportMessages::whoIsRepeated));
        }
        return null;
    }
}
