package org.vigil.sources.source;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.vigil.common.problem.Problems;
import org.vigil.common.security.Caller;
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
        Source into = repository.locked(named(request.into(), "into"));
        if (into.mergedInto != null) {
            throw Problems.conflict("The source that into names was itself merged; merge into the one that it stands for.");
        }
        List<Source> from = new ArrayList<>();
        for (int i = 0; i < request.from().size(); i++) {
            Source source = repository.locked(named(request.from().get(i), "from[" + i + "]"));
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
            throw Problems.invalid(field, "names a source that the merge names already; leave it out");
        }
        if (source.isProtected() != into.isProtected()) {
            throw Problems
                    .conflict("A protected and a public source cannot be merged, because that would tell who the protected"
                            + " one is; merge only sources of the same protection.");
        }
        if (source.mergedInto != null) {
            throw Problems.conflict("The source that " + field + " names is merged already; undo that merge first.");
        }
    }

    @Transactional
    SourceMergeView undo(UUID id, String ifMatch, String reason) {
        repository.lockRegistry();
        SourceMerge merge = merges.locked(id).orElseThrow(() -> Problems.notFound("merge of sources", id));
        Preconditions.ifMatch(ifMatch, merge.revision);
        if (merge.isUndone()) {
            throw Problems.conflict("This merge is undone already.");
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
        return view(merges.findByIdOptional(id).orElseThrow(() -> Problems.notFound("merge of sources", id)));
    }

    @Transactional
    Page<SourceMergeView> list(PageRequest page) {
        List<SourceMerge> found = merges.newestFirst(page.after(), page.limit() + 1);
        return Page.of(found, page.limit(), merge -> merge.id).map(this::view);
    }

    private Source named(String name, String field) {
        return sources.itself(name).orElseThrow(() -> Problems.invalid(field, "is not a registered source"));
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
