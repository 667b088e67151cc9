package org.vigil.sources.report;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.vigil.common.audit.AuditEntry;
import org.vigil.common.audit.AuditTrail;
import org.vigil.common.audit.Change;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.Refusal;
import org.vigil.common.security.Roles;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.common.web.Preconditions;
import org.vigil.common.web.RevisionPage;
import org.vigil.sources.search.SearchIndex;
import org.vigil.sources.source.Source;
import org.vigil.sources.source.SourceMessages;
import org.vigil.sources.source.SourceService;

/** Files and shows reports; the boundary of their transactions. */
@ApplicationScoped
public class ReportService {

    private final ReportRepository reports;
    private final SourceService sources;
    private final LineageService lineages;
    private final ReportTexts texts;
    private final SearchIndex search;
    private final ReportJournal journal;
    private final AuditTrail audit;

    ReportService(ReportRepository reports, SourceService sources, LineageService lineages, ReportTexts texts,
            SearchIndex search, ReportJournal journal, AuditTrail audit) {
        this.reports = reports;
        this.sources = sources;
        this.lineages = lineages;
        this.texts = texts;
        this.search = search;
        this.journal = journal;
        this.audit = audit;
    }

    /**
     * Takes an item in within the running transaction: a new report, or a new revision of the one that it is. Items
     * are taken in one after the other in the whole installation, so that two that go back to one telling see each
     * other; keep the transaction short.
     *
     * @throws Refusal 400 with the named field, before anything is written
     */
    public Filed receive(FileReport item) {
        if (item.lineage() == LineageKind.RELAY || item.lineage() == LineageKind.NEAR_DUPLICATE) {
            throw Problems.invalid("lineage", Sentence.of(ReportMessages.class, ReportMessages::originalOrUnknown));
        }
        PublishedAt publishedAt = PublishedAt.parse(item.publishedAt());
        Source source = sources.find(item.source())
                .orElseThrow(SourceService::unregistered);
        reports.lockLineage();
        Optional<Report> known = sameItem(source, item);
        if (known.isPresent()) {
            return receiveAgain(known.get(), item, publishedAt);
        }
        return filed(new Report(UuidVersion7Strategy.INSTANCE.generateUuid(null), item, publishedAt, source,
                attributedTo(item)));
    }

    /**
     * Files a new report whose id another service has chosen, within the running transaction; one that is on file
     * already stays as it is.
     *
     * @throws Refusal 400 with the named field, before anything is written
     */
    public void fileUnder(UUID id, FileReport item) {
        PublishedAt publishedAt = PublishedAt.parse(item.publishedAt());
        Source source = sources.publicly(item.source())
                .orElseThrow(SourceService::unregistered);
        reports.lockLineage();
        if (reports.findByIdOptional(id).isEmpty()) {
            filed(new Report(id, item, publishedAt, source, attributedTo(item)));
        }
    }

    private Filed filed(Report report) {
        settleKeys(report);
        reports.persistAndFlush(report);
        report.originId = report.origin();
        Runnable afterwards = readAnew(report);
        journal.announce(report, "filed", null);
        afterwards.run();
        return new Filed(report.id, report.revision, Filed.Outcome.CREATED);
    }

    /**
     * Also one that was filed under a source which has been merged into this one since. What a protected source has
     * published is told to nobody who may not know it, not even by finding an item again: what he files is new.
     */
    private Optional<Report> sameItem(Source source, FileReport item) {
        return !sources.tellsItems(source) ? Optional.empty()
                : sources.countedAsOne(source).stream().map(sources::existing)
                        .flatMap(one -> reports.sameItem(one, item.externalId(), ItemKey.ofUrl(item.url())).stream())
                        .findFirst();
    }

    /** An address finds one report: the first that had it. */
    private void settleKeys(Report report) {
        if (!sources.tellsItems(report.source)) {
            report.leaveKeys();
        } else if (report.urlKey != null && addressOfAnother(report, report.urlKey).isPresent()) {
            report.leaveAddress();
        }
    }

    private Optional<Report> addressOfAnother(Report report, String urlKey) {
        return reports.addressed(report.source, urlKey).filter(other -> !other.id.equals(report.id));
    }

    @Transactional
    Filed file(FileReport item) {
        return receive(item);
    }

    private Filed receiveAgain(Report report, FileReport item, PublishedAt publishedAt) {
        ReportState before = ReportState.of(report);
        String urlBefore = report.url;
        String key = item.url() == null ? null : ItemKey.ofUrl(item.url());
        boolean taken = key != null && addressOfAnother(report, key).isPresent();
        report.receive(item, publishedAt, attributedTo(item));
        if (taken) {
            report.leaveAddress();
        }
        if (ReportState.of(report).equals(before) && Objects.equals(report.url, urlBefore)) {
            return new Filed(report.id, report.revision, Filed.Outcome.UNCHANGED);
        }
        announceRevision(report, before, null);
        return new Filed(report.id, report.revision, Filed.Outcome.REVISED);
    }

    @Transactional
    ReportView revise(UUID id, String ifMatch, ReviseReport request) {
        reports.lockLineage();
        Report report = reports.locked(id).orElseThrow(() -> missing(id));
        Preconditions.ifMatch(ifMatch, report.revision);
        FileReport item = request.item();
        if (!sources.find(item.source()).map(Source::id).equals(Optional.of(report.source.standsFor().id()))) {
            throw Problems.invalid("source", Sentence.of(ReportMessages.class, ReportMessages::otherSource));
        }
        if (!sources.tellsItems(report.source)) {
            throw Problems.forbidden(Roles.SOURCE_KEEPER);
        }
        if (item.url() != null) {
            addressOfAnother(report, ItemKey.ofUrl(item.url())).ifPresent(other -> {
                throw Problems.invalid("url", Sentence.of(ReportMessages.class, say -> say.urlOfAnother(other.id.toString())));
            });
        }
        ReportState before = ReportState.of(report);
        report.revise(item, PublishedAt.parse(item.publishedAt()), attributedTo(item));
        announceRevision(report, before, request.reason());
        return view(report);
    }

    private void announceRevision(Report report, ReportState before, String reason) {
        report.revision++;
        boolean reads = !Objects.equals(before.headline(), report.headline)
                || !Objects.equals(before.contentHash(), report.contentHash);
        Runnable afterwards = () -> {
        };
        if (reads) {
            afterwards = readAnew(report);
        } else if (!Objects.equals(before.attributedTo(), ReportState.of(report).attributedTo())) {
            afterwards = lineages.examine(report);
        }
        journal.announce(report, "revised", reason);
        afterwards.run();
    }

    /** Keeps the text of this revision, and lets search and lineage look at it. */
    private Runnable readAnew(Report report) {
        texts.keep(report);
        search.put(report.id, report.headline, report.body());
        return lineages.examine(report);
    }

    @Transactional
    ReportView stateLineage(UUID id, String ifMatch, StateLineage finding) {
        return view(lineages.state(id, ifMatch, finding));
    }

    @Transactional
    ReportView get(UUID id) {
        return view(existing(id));
    }

    @Transactional
    Page<ReportView> list(ReportFilter filter, PageRequest page) {
        List<UUID> among = filter.source().stream()
                .flatMap(source -> sources.countedAsOne(sources.find(source)
                        .orElseThrow(() -> Problems.invalidParameter("source",
                                Sentence.of(SourceMessages.class, SourceMessages::notRegistered))))
                        .stream())
                .toList();
        List<UUID> found = search.find(filter.request(among), page.after().orElse(null), page.limit() + 1);
        return Page.of(reports.inOrder(found), page.limit(), report -> report.id)
                .map(report -> ReportView.listed(report, sources.seesProtected()));
    }

    @Transactional
    Page<Change> revisions(UUID id, RevisionPage page) {
        existing(id);
        return Change.page(audit.history(ReportJournal.AGGREGATE, id, page.before(), page.limit() + 1), page.limit());
    }

    /** What a report read at a revision, and what that changed against the revision before. */
    @Transactional
    RevisedText revision(UUID id, int revision) {
        if (revision < 1 || revision > existing(id).revision) {
            throw Problems.notFound(Sentence.of(ReportMessages.class, say -> say.noRevision(revision, id.toString())));
        }
        ReportTexts.Text now = texts.at(id, revision).orElse(ReportTexts.Text.NONE);
        ReportTexts.Text before = texts.at(id, revision - 1).orElse(ReportTexts.Text.NONE);
        return new RevisedText(revision, now.headline(), now.body(),
                TextDifference.between(before.headline(), now.headline()),
                TextDifference.between(before.body(), now.body()));
    }

    /**
     * What a report read at a moment, and now for none. Who quoted it may have a clock that goes a little behind: what it read
     * first stands for all before that.
     */
    @Transactional
    ReportTexts.Text text(UUID id, Instant asOf) {
        int revision = asOf == null ? existing(id).revision
                : audit.asOf(ReportJournal.AGGREGATE, id, asOf).map(AuditEntry::revision).orElse(1);
        return texts.at(id, revision).orElse(ReportTexts.Text.NONE);
    }

    ReportView view(Report report) {
        return ReportView.of(report, sources.seesProtected());
    }

    /**
     * Whoever is registered stands under the name that everybody may know; who is not, as given. The name of a protected source
     * that is given by somebody who may not know it is not registered for him and stays as given, like any other: replaced by
     * the code name, or left out, it would tell him whom the code name hides. It is no more than what he wrote himself.
     */
    private List<String> attributedTo(FileReport item) {
        return item.attributedTo() == null ? List.of()
                : item.attributedTo().stream()
                        .map(slug -> sources.itself(slug).map(Source::publicSlug).orElse(slug)).toList();
    }

    /** 404: there is no report of that id. */
    public static Refusal missing(UUID id) {
        return Problems.notFound(Sentence.of(ReportMessages.class, say -> say.missing(id.toString())));
    }

    private Report existing(UUID id) {
        return reports.findByIdOptional(id).orElseThrow(() -> missing(id));
    }
}
