package org.vigil.sources.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.query.NativeQuery;
import org.vigil.common.audit.AuditTrail;

/** Who polls which feed, over all replicas: rows of feeds and of hosts, taken for a time. */
@ApplicationScoped
class FeedLeases {

    private static final Duration LONGEST_REST = Duration.ofDays(1);

    private final EntityManager database;
    private final FeedRepository feeds;
    private final AuditTrail audit;
    private final FeedSettings settings;

    FeedLeases(EntityManager database, FeedRepository feeds, AuditTrail audit, FeedSettings settings) {
        this.database = database;
        this.feeds = feeds;
        this.audit = audit;
        this.settings = settings;
    }

    /** Takes the feed that has been due longest of those whose host is free; empty where there is none. */
    @Transactional
    Optional<Lease> claim() {
        UUID token = UUID.randomUUID();
        Instant now = Instant.now();
        Instant until = now.plus(settings.lease());
        List<?> due = database.createNativeQuery("""
                select f.* from feed f join feed_host h on h.host = f.host
                where not f.paused and f.next_poll_at <= ?1 and (f.leased_until is null or f.leased_until < ?1)
                  and h.free_at <= ?1
                order by f.next_poll_at limit 1 for update skip locked""").unwrap(NativeQuery.class).addEntity(Feed.class)
                .setParameter(1, now).getResultList();
        return due.stream().map(Feed.class::cast).findFirst().map(feed -> {
            feed.claim(token, now, until);
            database.createNativeQuery("update feed_host set lease = ?2, free_at = ?3 where host = ?1")
                    .setParameter(1, feed.host).setParameter(2, token).setParameter(3, until).executeUpdate();
            return new Lease(feed.id, token, feed.sourceId, feed.host, feed.url, feed.etag, feed.lastModified);
        });
    }

    /** A sign of life; false where the feed was removed, changed or taken by another poll meanwhile. */
    @Transactional
    boolean renew(Lease lease) {
        Instant until = Instant.now().plus(settings.lease());
        database.createNativeQuery("update feed_host set free_at = ?2 where lease = ?1")
                .setParameter(1, lease.token()).setParameter(2, until).executeUpdate();
        return database.createNativeQuery("update feed set leased_until = ?2 where lease = ?1 and id = ?3")
                .setParameter(1, lease.token()).setParameter(2, until).setParameter(3, lease.feed()).executeUpdate() == 1;
    }

    /** Ends a poll with what it came to, if the feed is still this poll's, and frees its host after the usual interval. */
    @Transactional
    void end(Lease lease, Consumer<Feed> result) {
        end(lease, Duration.ZERO, result);
    }

    /**
     * Ends a poll whose server wishes to be left alone; so are all feeds of its host.
     *
     * @param wish how long; no more than a day is kept to
     */
    @Transactional
    void end(Lease lease, Duration wish, Consumer<Feed> result) {
        Instant free = Instant.now()
                .plus(longer(settings.hostInterval(), wish.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : wish));
        int hosts = database.createNativeQuery("update feed_host set lease = null, free_at = ?2 where lease = ?1")
                .setParameter(1, lease.token()).setParameter(2, free).executeUpdate();
        if (hosts == 1 && !wish.isZero()) {
            database.createNativeQuery("update feed set next_poll_at = greatest(next_poll_at, ?2) where host = ?1")
                    .setParameter(1, lease.host()).setParameter(2, free).executeUpdate();
        }
        feeds.locked(lease.feed()).filter(feed -> lease.token().equals(feed.lease)).ifPresent(feed -> {
            int before = feed.revision;
            result.accept(feed);
            if (feed.revision != before) {
                audit.append(FeedService.AGGREGATE, feed.id, feed.revision, "paused", feed.lastError, FeedState.of(feed));
            }
        });
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
