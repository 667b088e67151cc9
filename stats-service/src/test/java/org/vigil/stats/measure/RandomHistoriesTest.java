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

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.vigil.stats.measure.ByHand.Place;
import org.vigil.stats.testing.StatsTest;

import io.quarkus.test.junit.QuarkusTest;

/**
 * Every count equals one that is made by hand from the words of the rule, whatever was revised and in whatever order it came.
 */
@QuarkusTest
class RandomHistoriesTest extends StatsTest {

    private static final long SEED = 20_190_728;
    private static final int HISTORIES = Integer.getInteger("vigil.stats.histories", 500);
    private static final int QUESTIONS = 1_000;
    private static final Instant EPOCH = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<Measure> MEASURES = List.of(Measure.INCIDENTS, Measure.CLAIMS, Measure.KILLED, Measure.WOUNDED);
    private static final List<Bucket> BUCKETS = List.of(Bucket.values());
    private static final List<Dimension> DIMENSIONS = List.of(Dimension.COUNTRY, Dimension.ADMIN1, Dimension.ACTOR,
            Dimension.PERPETRATOR, Dimension.TARGET, Dimension.GROUP, Dimension.VERIFICATION);

    @Inject
    Tally tally;

    @Test
    void every_count_equals_one_made_by_hand() {
        Random random = new Random(SEED);
        List<List<Told>> histories = new ArrayList<>();
        for (int i = 0; i < HISTORIES; i++) {
            histories.add(Told.history(random, EPOCH));
        }
        List<Told> sent = new ArrayList<>(histories.stream().flatMap(List::stream).toList());
        List.copyOf(sent).stream().filter(told -> random.nextInt(8) == 0).forEach(sent::add);
        Collections.shuffle(sent, random);
        sent.forEach(told -> told.event().send());
        arrive();
        int fromCells = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            Question question = question(random);
            fromCells += CellRows.of(question).isPresent() ? 1 : 0;
            assertThat(places(tally.count(question), question)).as("question %d: %s", i, question)
                    .isEqualTo(ByHand.count(question, histories));
        }
        assertThat(fromCells).as("questions that cells answered").isGreaterThan(QUESTIONS / 10);
    }

    private static Question question(Random random) {
        Span window = window(random);
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

    private static Span window(Random random) {
        Span days = new Span(Told.START.plusDays(random.nextInt(250)), Told.START.plusDays(250 + random.nextInt(300)));
        return switch (random.nextInt(4)) {
            case 0 -> Span.EVER;
            case 1 -> days;
            default -> new Span(Bucket.MONTH.around(days.first()).first(), Bucket.MONTH.around(days.last()).last());
        };
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
