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
import java.util.TreeMap;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.vigil.stats.measure.ByHand.Place;
import org.vigil.stats.testing.StatsTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/**
 * Every count equals one that is made by hand from the words of the rule, whatever was revised and in whatever order it came.
 */
@QuarkusTest
class RandomHistoriesTest extends StatsTest {

    private static final long SEED = 20_190_728;
    private static final int HISTORIES = Integer.getInteger("vigil.stats.histories", 500);
    private static final int QUESTIONS = 1_000;
    static final Instant EPOCH = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<Measure> MEASURES = List.of(Measure.INCIDENTS, Measure.CLAIMS, Measure.KILLED, Measure.WOUNDED);
    private static final List<Bucket> BUCKETS = List.of(Bucket.values());
    private static final List<Dimension> DIMENSIONS = List.of(Dimension.COUNTRY, Dimension.ADMIN1, Dimension.ACTOR,
            Dimension.PRIO_GRID, Dimension.PERPETRATOR, Dimension.TARGET, Dimension.GROUP, Dimension.VERIFICATION);

    private static final List<Long> NOTHING = List.of(0L, 0L, 0L, 0L);

    @Inject
    Tally tally;

    @Test
    void every_count_equals_one_made_by_hand() {
        Random random = new Random(SEED);
        List<List<Told>> histories = told(random, HISTORIES);
        int fromCells = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            Question question = question(random);
            fromCells += CellRows.of(question).isPresent() ? 1 : 0;
            assertThat(places(tally.count(question), question)).as("question %d: %s", i, question)
                    .isEqualTo(ByHand.count(question, histories));
        }
        assertThat(fromCells).as("questions that cells answered").isGreaterThan(QUESTIONS / 10);
    }

    @Test
    void every_difference_equals_that_of_two_counts_made_by_hand() {
        Random random = new Random(SEED + 1);
        List<List<Told>> histories = told(random, HISTORIES / 4);
        for (int i = 0; i < QUESTIONS / 10; i++) {
            Question one = asked(random);
            Question other = one.asOf(EPOCH.plusMillis(random.nextInt(4_500)));
            boolean inOrder = one.selection().asOf().isBefore(other.selection().asOf());
            DifferenceByHand byHand = new DifferenceByHand(inOrder ? one : other, inOrder ? other : one);
            JsonPath answer = ask("difference?" + byHand.parameters());
            assertThat(DifferenceByHand.changes(answer)).as("%s", byHand).isEqualTo(byHand.changes(histories));
            DifferenceByHand.rows(answer).forEach(row -> assertThat(DifferenceByHand.added(row)).as("%s: %s", byHand, row)
                    .isEqualTo(DifferenceByHand.stated(row)));
        }
    }

    @Test
    void shares_and_ranks_are_those_of_the_counts_made_by_hand() {
        Random random = new Random(SEED + 2);
        List<List<Told>> histories = told(random, HISTORIES / 4);
        for (int i = 0; i < QUESTIONS / 20; i++) {
            Question asked = asked(random);
            Question question = asked.groupBy() == null
                    ? new Question(asked.measure(), Bucket.ALL, Dimension.ACTOR, asked.selection())
                    : asked;
            String parameters = AskedParameters.selection(question, "from", "to") + "&asOf=" + question.selection().asOf();
            Map<String, Long> byHand = new TreeMap<>();
            ByHand.count(question, histories).forEach((place, numbers) -> {
                if (place.allocated()) {
                    byHand.put(place.group(), numbers.get(1));
                }
            });
            long total = ByHand.count(question.whole(), histories).getOrDefault(new Place(true, "all", null), NOTHING).get(1);
            JsonPath shares = ask("shares?" + parameters);
            assertThat(shares.getLong("total.best")).as("%s", question).isEqualTo(total);
            assertThat(shares.getList("rows.group")).isEqualTo(List.copyOf(byHand.keySet()));
            assertThat(shares.getList("rows.share").stream().map(String::valueOf).toList()).as("%s", question)
                    .isEqualTo(byHand.values().stream().map(number -> String.valueOf(Percent.of(number, total))).toList());
            JsonPath ranking = ask("ranking?" + parameters);
            assertThat(ranking.getInt("groups")).isEqualTo(byHand.size());
            ranking.<Map<String, Object>> getList("rows").forEach(row -> assertThat(row.get("rank")).as("%s: %s", question, row)
                    .isEqualTo(1 + (int) byHand.values().stream().filter(n -> n > byHand.get(row.get("group"))).count()));
        }
    }

    private Question asked(Random random) {
        Question question = question(random);
        return new Question(question.measure(), Bucket.ALL, question.groupBy(), question.selection());
    }

    /** So many histories made at random, told in any order, and some of it twice. */
    private List<List<Told>> told(Random random, int number) {
        List<List<Told>> histories = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            histories.add(Told.history(random, EPOCH));
        }
        List<Told> sent = new ArrayList<>(histories.stream().flatMap(List::stream).toList());
        List.copyOf(sent).stream().filter(told -> random.nextInt(8) == 0).forEach(sent::add);
        Collections.shuffle(sent, random);
        sent.forEach(told -> told.event().send());
        arrive();
        return histories;
    }

    static Question question(Random random) {
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
            case PRIO_GRID -> List.of("177568", "177569", "178288");
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
