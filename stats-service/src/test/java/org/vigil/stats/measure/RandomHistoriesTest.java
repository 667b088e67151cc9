package org.vigil.stats.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.vigil.common.inbox.EventHandler;
import org.vigil.common.inbox.IncomingEvent;
import org.vigil.common.outbox.Topics;
import org.vigil.stats.measure.ByHand.Place;
import org.vigil.stats.testing.IncidentEvent;
import org.vigil.stats.testing.StatsTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/**
 * Every count equals one that is made by hand from the words of the rule, whatever was revised and in whatever order it came.
 */
@QuarkusTest
class RandomHistoriesTest extends StatsTest {

    private static final long SEED = 20_190_728;
    private static final int HISTORIES = 400;
    private static final int QUESTIONS = 1_000;
    static final Instant EPOCH = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<Measure> MEASURES = List.of(Measure.INCIDENTS, Measure.CLAIMS, Measure.KILLED, Measure.WOUNDED);
    private static final List<Bucket> BUCKETS = List.of(Bucket.values());
    private static final List<Dimension> DIMENSIONS = List.of(Dimension.COUNTRY, Dimension.ADMIN1, Dimension.ACTOR,
            Dimension.PERPETRATOR, Dimension.TARGET, Dimension.GROUP, Dimension.VERIFICATION);

    @Inject
    Tally tally;

    @Inject
    @Any
    Instance<EventHandler> handlers;

    @Inject
    ObjectMapper json;

    @Test
    void every_count_equals_one_made_by_hand() {
        Random random = new Random(SEED);
        List<List<Told>> histories = new ArrayList<>();
        for (int i = 0; i < HISTORIES; i++) {
            histories.add(Told.history(random, EPOCH));
        }
        List<Told> shuffled = new ArrayList<>(histories.stream().flatMap(List::stream).toList());
        Collections.shuffle(shuffled, random);
        EventHandler incidents = handlers.stream().filter(h -> h.topic().equals(Topics.INCIDENTS)).findFirst().orElseThrow();
        shuffled.forEach(told -> QuarkusTransaction.requiringNew().run(() -> incidents.apply(arrived(told.event()))));
        for (int i = 0; i < QUESTIONS; i++) {
            Question question = question(random);
            assertThat(places(tally.count(question), question)).as("question %d: %s", i, question)
                    .isEqualTo(ByHand.count(question, histories));
        }
    }

    private IncomingEvent arrived(IncidentEvent event) {
        ObjectMapper lenient = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        try {
            return new IncomingEvent(UUID.randomUUID(), event.type(), Topics.INCIDENTS, event.id(), event.revision(),
                    event.knownAt(), lenient.readTree(event.json()), lenient);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Question question(Random random) {
        Span window = random.nextInt(4) == 0 ? Span.EVER
                : new Span(Told.START.plusDays(random.nextInt(250)),
                        Told.START.plusDays(250 + random.nextInt(300)));
        Map<Dimension, List<String>> filter = new EnumMap<>(Dimension.class);
        for (Dimension dimension : DIMENSIONS) {
            if (random.nextInt(6) == 0) {
                filter.put(dimension, values(random, dimension));
            }
        }
        Instant asOf = EPOCH.plusMillis(random.nextInt(4_500));
        return new Question(MEASURES.get(random.nextInt(MEASURES.size())),
                BUCKETS.get(random.nextInt(BUCKETS.size())),
                random.nextInt(3) == 0 ? null : DIMENSIONS.get(random.nextInt(DIMENSIONS.size())),
                new Selection(window, filter, asOf));
    }

    private static List<String> values(Random random, Dimension dimension) {
        List<String> all = switch (dimension) {
            case COUNTRY -> List.of("IQ", "SY");
            case ADMIN1 -> List.of("IQ-AA", "IQ-BA", "SY-AA", "SY-CA");
            case GROUP -> List.of("all", "police", "civilians");
            case VERIFICATION -> List.of("claimed", "reported", "confirmed", "discounted");
            default -> List.of("red", "blue", "green");
        };
        int first = random.nextInt(all.size());
        return all.subList(first, Math.min(all.size(), first + 1 + random.nextInt(2)));
    }

    /** What stands in several entries of one place, for several reasons, is added up. */
    private static Map<Place, List<Long>> places(Counted counted, Question question) {
        Map<Place, List<Long>> places = new HashMap<>();
        counted.cells().forEach(cell -> add(places, new Place(true, question.bucket().label(cell.first()), cell.group()),
                cell.number().low(), cell.number().best(), cell.number().high(), cell.unknown()));
        counted.unallocated().forEach(u -> add(places, new Place(false, u.bucket(), u.group()), u.low(), u.best(), u.high(),
                u.unknown()));
        return places;
    }

    private static void add(Map<Place, List<Long>> places, Place place, long low, long best, long high, Long unknown) {
        List<Long> numbers = List.of(low, best, high, unknown == null ? 0 : unknown);
        places.merge(place, numbers, (a, b) -> List.of(a.get(0) + b.get(0), a.get(1) + b.get(1), a.get(2) + b.get(2),
                a.get(3) + b.get(3)));
    }
}
