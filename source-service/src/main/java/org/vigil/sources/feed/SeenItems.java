package org.vigil.sources.feed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** What the items of feeds read when they were filed. */
@ApplicationScoped
class SeenItems {

    private final EntityManager database;

    SeenItems(EntityManager database) {
        this.database = database;
    }

    /**
     * @param publishedAt as it was filed: an item without a date keeps that of the poll that saw it first
     */
    record Seen(String fingerprint, String publishedAt) {
    }

    Map<String, Seen> among(UUID feed, Set<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        List<?> rows = database.createNativeQuery(
                "select item_key, fingerprint, published_at from feed_item where feed_id = :feed and item_key in (:keys)")
                .setParameter("feed", feed).setParameter("keys", keys).getResultList();
        return rows.stream().map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (String) row[0], row -> new Seen((String) row[1], (String) row[2])));
    }

    void remember(UUID feed, String key, String fingerprint, String publishedAt) {
        database.createNativeQuery("""
                insert into feed_item (feed_id, item_key, fingerprint, published_at) values (?1, ?2, ?3, ?4)
                on conflict (feed_id, item_key) do update set fingerprint = ?3, published_at = ?4""")
                .setParameter(1, feed).setParameter(2, key).setParameter(3, fingerprint).setParameter(4, publishedAt)
                .executeUpdate();
    }

    long count(UUID feed) {
        return ((Number) database.createNativeQuery("select count(*) from feed_item where feed_id = ?1").setParameter(1, feed)
                .getSingleResult()).longValue();
    }
}
