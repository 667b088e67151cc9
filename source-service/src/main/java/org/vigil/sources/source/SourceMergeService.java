package org.vigil.sources.source;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.vigil.common.problem.Problems;
import org.vigil.common.problem.Refusal;
import org.vigil.common.security.Caller;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.common.web.Preconditions;

/**
 * Merges sources and undoes it, in any order: each source knows only the one that it was merged into itself, so that undoing
 * one merge leaves all others as they are.
 */
@ApplicationScoped
class SourceMergeService {

    private final SourceMergeRepository merges;
    private final SourceRepository repository;
    private final SourceService sources;
    private final SourceJournal journal;
    private final Caller caller;

    SourceMergeService(SourceMergeRepository merges, SourceRepository repository, SourceService sources, SourceJournal journal,
            Caller caller) {
        this.merges = merges;
        this.repository = repository;
        this.sources = sources;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    SourceMergeView merge(MergeSources request) {
        repository.lockRegistry();
        Source into = repository.locked(sources.named("into", request.into()));
        if (into.mergedInto != null) {
            throw Problems.conflict(Sentence.of(MergeMessages.class, MergeMessages::intoMerged));
        }
        List<Source> from = new ArrayList<>();
        for (int i = 0; i < request.from().size(); i++) {
            Source source = repository.locked(sources.named("from[" + i + "]", request.from().get(i)));
            refuseUnfit(source, into, from, "from[" + i + "]");
            from.add(source);
        }
        SourceMerge merge = new SourceMerge(from, into, request.reason(), caller.name(), now());
        merges.persistAndFlush(merge);
        for (Source source : from) {
            source.mergeInto(into);
            journal.announce(source, "merged", request.reason());
        }
        return view(merge);
    }

    private static void refuseUnfit(Source source, Source into, List<Source> before, String field) {
        if (source.equals(into) || before.contains(source)) {
            throw Problems.invalid(field, Sentence.of(MergeMessages.class, MergeMessages::twice));
        }
        if (source.isProtected() != into.isProtected()) {
            throw Problems.conflict(Sentence.of(MergeMessages.class, MergeMessages::mixed));
        }
        if (source.mergedInto != null) {
            throw Problems.conflict(Sentence.of(MergeMessages.class, say -> say.fromMerged(field)));
        }
    }

    @Transactional
    SourceMergeView undo(UUID id, String ifMatch, String reason) {
        repository.lockRegistry();
        SourceMerge merge = merges.locked(id).orElseThrow(() -> missing(id));
        Preconditions.ifMatch(ifMatch, merge.revision);
        if (merge.isUndone()) {
            throw Problems.conflict(Sentence.of(MergeMessages.class, MergeMessages::undone));
        }
        merge.undo(reason, caller.name(), now());
        for (Source member : from(merge)) {
            Source source = repository.locked(member);
            source.restore();
            journal.announce(source, "restored", reason);
        }
        return view(merge);
    }

    @Transactional
    SourceMergeView get(UUID id) {
        return view(merges.findByIdOptional(id).orElseThrow(() -> missing(id)));
    }

    @Transactional
    Page<SourceMergeView> list(PageRequest page) {
        List<SourceMerge> found = merges.newestFirst(page.after(), page.limit() + 1);
        return Page.of(found, page.limit(), merge -> merge.id).map(this::view);
    }

    private static Refusal missing(UUID id) {
        return Problems.notFound(Sentence.of(MergeMessages.class, say -> say.missing(id.toString())));
    }

    private SourceMergeView view(SourceMerge merge) {
        return SourceMergeView.of(merge, from(merge), sources.seesProtected());
    }

    private List<Source> from(SourceMerge merge) {
        return merge.from.stream().map(repository::findById).toList();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
