package org.vigil.common.erasure;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;

import org.apache.kafka.common.TopicPartition;
import org.vigil.common.outbox.Refill;
import org.vigil.common.outbox.Republisher;
import org.vigil.common.outbox.TopicRecords;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Takes a name out of the service's own topics, which cannot be edited: all revisions, already clean in the tables, are sent
 * again, and what was there before is cut off. Readers pass over the revisions that they have; one that has not come so far
 * starts at the new beginning. A crash before the cut leaves more than is needed, and nothing less.
 */
@ApplicationScoped
class TopicCleaning {

    private static final Duration LONGEST_RELAY = Duration.ofMinutes(30);
    private static final Duration LONGEST_REFILL = Duration.ofHours(6);

    private final TopicRecords topics;
    private final Refill refill;
    private final Instance<Republisher> republishers;
    private final EntityManager database;

    TopicCleaning(TopicRecords topics, Refill refill, Instance<Republisher> republishers, EntityManager database) {
        this.topics = topics;
        this.refill = refill;
        this.republishers = republishers;
        this.database = database;
    }

    /**
     * Cuts the topics where they hold the name.
     *
     * @param outdated whether history was rewritten, so that they have to be cut whatever is found
     * @return how many events held the name, by topic
     */
    Map<String, Long> clean(Name name, boolean outdated) throws InterruptedException {
        List<String> own = republishers.stream().map(Republisher::ownTopic).filter(Objects::nonNull).distinct().toList();
        if (own.isEmpty()) {
            return Map.of();
        }
        awaitRelay();
        Map<String, Long> found = new TreeMap<>();
        Map<TopicPartition, Long> ends = new HashMap<>();
        for (String topic : own) {
            AtomicLong held = new AtomicLong();
            ends.putAll(topics.read(topic,
                    event -> held.addAndGet(event.value() != null && name.isInTextOrJson(event.value()) ? 1 : 0)));
            if (held.get() > 0) {
                found.put("events of " + topic, held.get());
            }
        }
        if (outdated || !found.isEmpty()) {
            Waiting.until("another refill was done", LONGEST_REFILL, () -> !refill.state().state().equals("running"));
            refill.start();
            Waiting.until("all revisions were in the outbox", LONGEST_REFILL,
                    () -> !refill.state().state().equals("running"));
            if (!refill.state().state().equals("done")) {
                throw new IllegalStateException("The refill failed");
            }
            awaitRelay();
            topics.cut(ends);
        }
        return found;
    }

    /** Until all is sent that is in the outbox now: what the relay had read before the tables were clean lies behind it. */
    private void awaitRelay() throws InterruptedException {
        long last = position("select coalesce(max(position), 0) from outbox");
        Waiting.until("the outbox was sent", LONGEST_RELAY,
                () -> position("select coalesce(min(position), " + Long.MAX_VALUE + ") from outbox") > last);
    }

    private long position(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery(query).getSingleResult()).longValue());
    }
}
