package org.vigil.incidents.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.vigil.common.problem.WireNames;
import org.vigil.incidents.claim.ClaimState;
import org.vigil.incidents.claim.Recorded;

/** Counts claims in the database; the answers stay small however many there are. */
@ApplicationScoped
class QueueRepository {

    private static final int MOST_SOURCES = 100;
    private static final List<Duration> BANDS = List.of(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(7),
            Duration.ofDays(30));

    private final EntityManager entities;

    QueueRepository(EntityManager entities) {
        this.entities = entities;
    }

    Map<String, Long> states() {
        Map<String, Long> states = new TreeMap<>();
        for (ClaimState state : ClaimState.values()) {
            states.put(WireNames.of(state), 0L);
        }
        for (Object[] row : rows("select state, count(*) from claim group by state")) {
            states.put(WireNames.of(ClaimState.valueOf((String) row[0])), (Long) row[1]);
        }
        return states;
    }

    long leased(Instant now) {
        return ((Number) entities.createNativeQuery("""
                select count(*) from claim where leased_by is not null and leased_until > ?1""")
                .setParameter(1, now).getSingleResult()).longValue();
    }

    List<QueueCounts.OfSource> bySource() {
        return rows("""
                select published_by, count(*) from claim where state = 'OPEN'
                group by published_by order by 2 desc, 1 limit\s""" + MOST_SOURCES).stream()
                .map(row -> new QueueCounts.OfSource((String) row[0], (Long) row[1])).toList();
    }

    List<QueueCounts.OfCountry> byCountry() {
        return rows("select country, count(*) from claim where state = 'OPEN' group by country order by 2 desc, 1").stream()
                .map(row -> new QueueCounts.OfCountry((String) row[0], (Long) row[1])).toList();
    }

    List<QueueCounts.OfAge> byAge(Instant now) {
        List<QueueCounts.OfAge> ages = new ArrayList<>();
        UUID end = new UUID(-1, -1);
        for (Duration band : BANDS) {
            UUID start = Recorded.firstIdOf(now.minus(band));
            ages.add(new QueueCounts.OfAge(name(band), open(start, end)));
            end = start;
        }
        ages.add(new QueueCounts.OfAge(null, open(new UUID(0, 0), end)));
        return ages;
    }

    private static String name(Duration band) {
        return band.toDays() == 0 ? band.toString() : "P" + band.toDays() + "D";
    }

    private long open(UUID start, UUID end) {
        return ((Number) entities.createNativeQuery("""
                select count(*) from claim where state = 'OPEN' and id >= ?1 and id < ?2""")
                .setParameter(1, start).setParameter(2, end).getSingleResult()).longValue();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String query) {
        return entities.createNativeQuery(query).getResultList();
    }
}
