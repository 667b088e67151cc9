package org.vigil.sources.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.vigil.common.audit.AuditTrail;

/** Who polls which feed, over all replicas: rows of feeds and of hosts, taken for a time. */
@ApplicationScoped
class FeedLeases {

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
        List<?> rows = database.createNativeQuery("""
                with due as (
                  select f.id, f.host from feed f join feed_host h on h.host = f.host
                  where not f.paused and f.next_poll_at <= ?1 and (f.leased_until is null or f.leased_until < ?1)
                    and h.free_at <= ?1
                  order by f.next_poll_at limit 1 for update skip locked),
                busy as (update feed_host h set lease = ?2, free_at = ?3 from due where h.host = due.host)
                update feed f set lease = ?2, leased_until = ?3 from due where f.id = due.id
                returning f.id, f.source_id, f.url, f.etag, f.last_modified""")
                .setParameter(1, now).setParameter(2, token).setParameter(3, now.plus(settings.lease())).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new Lease((UUID) row[0], token, (UUID) row[1],
                (String) row[2], (String) row[3], (String) row[4])).findFirst();
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
        database.createNativeQuery("update feed_host set lease = null, free_at = ?2 where lease = ?1")
                .setParameter(1, lease.token()).setParameter(2, Instant.now().plus(settings.hostInterval())).executeUpdate();
        feeds.locked(lease.feed()).filter(feed -> lease.token().equals(feed.lease)).ifPresent(feed -> {
            int before = feed.revision;
            result.accept(feed);
            if (feed.revision != before) {
                audit.append(FeedService.AGGREGATE, feed.id, feed.revision, "paused", feed.lastError, FeedState.of(feed));
            }
        });
    }
}
