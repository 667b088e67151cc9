package org.vigil.incidents.queue;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Tells how much is waiting. */
@ApplicationScoped
class QueueService {

    private final QueueRepository queue;

    QueueService(QueueRepository queue) {
        this.queue = queue;
    }

    @Transactional
    QueueCounts counts() {
        Instant now = Instant.now();
        Map<String, Long> states = queue.states();
        List<QueueCounts.OfSource> sources = queue.bySource();
        long told = sources.stream().mapToLong(QueueCounts.OfSource::claims).sum();
        return new QueueCounts(states, new QueueCounts.Open(queue.leased(now), sources,
                Math.max(0, states.get("open") - told), queue.byCountry(), queue.byAge(now)));
    }
}
