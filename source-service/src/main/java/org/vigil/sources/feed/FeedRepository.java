package org.vigil.sources.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class FeedRepository implements PanacheRepositoryBase<Feed, UUID> {

    Optional<Feed> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Feed> newestFirst(Set<UUID> sources, Optional<UUID> after, int limit) {
        return after.map(id -> find("sourceId in ?1 and id < ?2 order by id desc", sources, id))
                .orElseGet(() -> find("sourceId in ?1 order by id desc", sources)).range(0, limit - 1).list();
    }

    boolean has(Set<UUID> sources, String url, UUID exceptFor) {
        return count("sourceId in ?1 and url = ?2 and id <> ?3", sources, url, exceptFor) > 0;
    }

    /** A feed refers to its host, so the host is there first. */
    void meet(String host, Instant now) {
        getEntityManager().createNativeQuery("insert into feed_host (host, free_at) values (?1, ?2) on conflict do nothing")
                .setParameter(1, host).setParameter(2, now).executeUpdate();
    }
}
