package org.vigil.sources.feed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.vigil.common.audit.AuditTrail;
import org.vigil.common.fetch.FetchRefused;
import org.vigil.common.fetch.SafeFetcher;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.Refusal;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.common.web.Preconditions;
import org.vigil.sources.reading.Unfetched;
import org.vigil.sources.source.Source;
import org.vigil.sources.source.SourceService;

/** Keeps and shows feeds; the boundary of their transactions. Those of a protected source are a source-keeper's alone. */
@ApplicationScoped
class FeedService {

    static final String AGGREGATE = "feed";
    private static final UUID NONE = new UUID(0, 0);

    private final FeedRepository feeds;
    private final SourceService sources;
    private final SafeFetcher fetcher;
    private final AuditTrail audit;

    FeedService(FeedRepository feeds, SourceService sources, SafeFetcher fetcher, AuditTrail audit) {
        this.feeds = feeds;
        this.sources = sources;
        this.fetcher = fetcher;
        this.audit = audit;
    }

    @Transactional
    FeedView register(String idOrSlug, KeepFeed request) {
        Source source = source(idOrSlug);
        String host = host(request);
        request.interval();
        refuseTwice(source, request, NONE);
        Instant now = now();
        feeds.meet(host, now);
        Feed feed = new Feed(source.id(), request, host, now);
        feeds.persistAndFlush(feed);
        audit.append(AGGREGATE, feed.id, feed.revision, "registered", null, FeedState.of(feed));
        return view(feed, source);
    }

    @Transactional
    Page<FeedView> list(String idOrSlug, PageRequest page) {
        Source source = source(idOrSlug);
        if (isHidden(source)) {
            throw Problems.notFound(Sentence.of(FeedMessages.class, say -> say.hidden(source.publicSlug())));
        }
        List<Feed> found = feeds.newestFirst(sources.countedAsOne(source), page.after(), page.limit() + 1);
        return Page.of(found, page.limit(), (Feed feed) -> feed.id).map(feed -> view(feed, source));
    }

    /** The name in addresses of the source whose feeds those are. */
    @Transactional
    String sourceOf(String idOrSlug) {
        return source(idOrSlug).slugFor(sources.seesProtected());
    }

    @Transactional
    FeedView get(UUID id) {
        Feed feed = feeds.findByIdOptional(id).orElseThrow(() -> missing(id));
        Source source = sources.existing(feed.sourceId);
        if (isHidden(source)) {
            throw missing(id);
        }
        return view(feed, source);
    }

    @Transactional
    FeedView change(UUID id, String ifMatch, KeepFeed request) {
        String host = host(request);
        request.interval();
        Feed feed = locked(id);
        Preconditions.ifMatch(ifMatch, feed.revision);
        refuseTwice(sources.existing(feed.sourceId), request, id);
        Instant now = now();
        feeds.meet(host, now);
        feed.change(request, host, now);
        audit.append(AGGREGATE, feed.id, feed.revision, "revised", null, FeedState.of(feed));
        return view(feed, sources.existing(feed.sourceId));
    }

    @Transactional
    void remove(UUID id, String ifMatch) {
        Feed feed = locked(id);
        Preconditions.ifMatch(ifMatch, feed.revision);
        audit.append(AGGREGATE, feed.id, feed.revision + 1, "removed", null, FeedState.of(feed));
        feeds.delete(feed);
    }

    /** Makes a feed due now, whatever its failures or its server's wishes; its host's turn is still waited for. */
    @Transactional
    FeedView makeDue(UUID id) {
        Feed feed = locked(id);
        if (feed.paused) {
            throw Problems.conflict(Sentence.of(FeedMessages.class, FeedMessages::alreadyPaused));
        }
        feed.nextPollAt = now();
        return view(feed, sources.existing(feed.sourceId));
    }

    private Feed locked(UUID id) {
        return feeds.locked(id).orElseThrow(() -> missing(id));
    }

    private static Refusal missing(UUID id) {
        return Problems.notFound(Sentence.of(FeedMessages.class, say -> say.missing(id.toString())));
    }

    private Source source(String idOrSlug) {
        return sources.demanded(idOrSlug).standsFor();
    }

    private boolean isHidden(Source source) {
        return source.isProtected() && !sources.seesProtected();
    }

    private FeedView view(Feed feed, Source source) {
        return FeedView.of(feed, source.slugFor(sources.seesProtected()));
    }

    private String host(KeepFeed request) {
        try {
            fetcher.check(request.url());
            return fetcher.host(request.url());
        } catch (FetchRefused e) {
            throw Unfetched.refusal(e);
        }
    }

    private void refuseTwice(Source source, KeepFeed request, UUID exceptFor) {
        if (feeds.has(sources.countedAsOne(source), request.url(), exceptFor)) {
            throw Problems.conflict(Sentence.of(FeedMessages.class, FeedMessages::alreadyThere));
        }
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
