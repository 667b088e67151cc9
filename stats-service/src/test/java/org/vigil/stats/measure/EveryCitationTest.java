package org.vigil.stats.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.stats.testing.StatsTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/**
 * Whatever is revised, merged, withdrawn or arrives late afterwards, each citation keeps its value, and the incidents that it
 * names add up to the difference between that and the present answer.
 */
@QuarkusTest
class EveryCitationTest extends StatsTest {

    private static final long SEED = 20_190_730;
    private static final int HISTORIES = 150;
    private static final int QUESTIONS = 20;
    private static final Instant CITED = RandomHistoriesTest.EPOCH.plusMillis(900);
    private static final List<String> KEYS = List.of("bucket", "group", "outcome", "partOf", "reason");
    private static final List<String> NUMBERS = List.of("low", "best", "high", "unknown");
    private static final List<String> REFERENCE = List.of("referenceLow", "reference", "referenceHigh", "referenceUnknown");
    private static final List<String> AFTER = List.of("after.low", "after.best", "after.high", "after.unknown");
    private static final List<String> PREVIOUS = List.of("previousLow", "previous", "previousHigh");

    @Inject
    Histories histories;

    @Test
    void keeps_its_value_and_explains_the_difference_exactly() {
        Random random = new Random(SEED);
        List<Told> all = new ArrayList<>(IntStream.range(0, HISTORIES).boxed()
                .flatMap(i -> Told.history(random, RandomHistoriesTest.EPOCH).stream()).toList());
        Collections.shuffle(all, random);
        List<Told> inTime = all.stream().filter(told -> !told.knownAt().isAfter(CITED) && random.nextInt(6) > 0).toList();
        histories.tell(inTime);
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < QUESTIONS; i++) {
            Question question = RandomHistoriesTest.question(random);
            store(values, Asked.of("series", question));
            store(values, Asked.of("casualties", question.selection()));
            LocalDate first = LocalDate.of(2019, 1 + random.nextInt(6), 1);
            store(values, Asked.of("change", new Question(question.measure(), random.nextBoolean() ? Bucket.MONTH : Bucket.ALL,
                    question.groupBy(), question.selection().over(new Span(first, first.plusMonths(6).minusDays(1))))));
            store(values, Asked.of("pace", new Question(question.measure(), Bucket.ALL, question.groupBy(),
                    question.selection().over(new Span(LocalDate.of(2019, 7, 1), LocalDate.of(2019, 9, 30)))))
                    .with("referenceFrom", "2019-01-01").with("referenceTo", "2019-06-30"));
            store(values, difference(question));
            if (question.groupBy() != null) {
                store(values, Asked.of("shares",
                        new Question(question.measure(), Bucket.ALL, question.groupBy(), question.selection())));
            }
            if (question.measure() != Measure.REPORTS) {
                store(values, Asked.of("map", new Question(question.measure(), Bucket.ALL, null, question.selection()))
                        .with("grid", random.nextBoolean() ? "prio" : null));
            }
        }
        all.removeAll(inTime);
        histories.tell(all);
        int changed = 0;
        for (Map.Entry<String, Object> cited : values.entrySet()) {
            JsonPath citation = get(cited.getKey());
            assertThat(citation.<Object> get("value")).isEqualTo(cited.getValue());
            Map<List<String>, long[]> differences = differences(citation);
            Map<List<String>, long[]> sums = sums(cited.getKey(), citation.getString("since.asOf"));
            assertThat(text(sums)).as(citation.getString("title")).isEqualTo(text(differences));
            assertThat(citation.getBoolean("since.same")).isEqualTo(citation.getList("since.rows").isEmpty());
            changed += differences.size();
        }
        assertThat(changed).isGreaterThan(QUESTIONS);
    }

    private static Asked difference(Question question) {
        Span window = question.selection().window();
        Asked asked = Asked.of("difference",
                new Question(question.measure(), Bucket.ALL, question.groupBy(), question.selection()));
        return asked.with("asOf", null).with("from", CITED.minusMillis(450))
                .with("firstDay", window.isOpenBefore() ? null : window.first())
                .with("lastDay", window.isOpenAfter() ? null : window.last());
    }

    private static void store(Map<String, Object> values, Asked asked) {
        asked = asked.statistic().equals("difference") ? asked.with("to", CITED) : asked.with("asOf", CITED);
        JsonPath stored = As.role(Roles.READER).body(Map.of("statistic", asked.statistic(), "query", asked.query()))
                .post("/api/v1/citations").then().statusCode(201).extract().jsonPath();
        values.put("/api/v1/citations/" + stored.getString("id"), stored.get("value"));
    }

    /** By place, what the rows differ in; the number that a change or a pace is held against is a place of its own. */
    private static Map<List<String>, long[]> differences(JsonPath citation) {
        Map<List<String>, long[]> differences = new HashMap<>();
        for (Map<String, Object> row : citation.<Map<String, Object>> getList("since.rows")) {
            @SuppressWarnings("unchecked")
            Map<String, Object> where = (Map<String, Object>) row.get("where");
            @SuppressWarnings("unchecked")
            Map<String, Object> difference = (Map<String, Object>) row.get("difference");
            put(differences, place((String) row.get("in"), where), NUMBERS, difference);
            put(differences, place("previous", where), PREVIOUS, difference);
            put(differences, place("reference", where), REFERENCE, difference);
            put(differences, place("after", where), AFTER, difference);
        }
        return differences;
    }

    private static void put(Map<List<String>, long[]> differences, List<String> place, List<String> names,
            Map<String, Object> difference) {
        long[] numbers = new long[4];
        for (int i = 0; i < names.size(); i++) {
            numbers[i] = ((Number) difference.getOrDefault(names.get(i), 0)).longValue();
        }
        if (Arrays.stream(numbers).anyMatch(n -> n != 0)) {
            differences.put(place, numbers);
        }
    }

    /** By place, the sums over all pages of incidents of what is given now, less what was given then. */
    private static Map<List<String>, long[]> sums(String address, String until) {
        Map<List<String>, long[]> sums = new HashMap<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = get(address + "/changes?limit=7&until=" + until + cursor);
            page.<Map<String, Object>> getList("items").forEach(change -> {
                add(sums, change.get("now"), 1);
                add(sums, change.get("then"), -1);
            });
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        }
        sums.forEach((place, sum) -> {
            if (place.get(0).equals("previous")) {
                sum[3] = 0;
            }
        });
        sums.values().removeIf(sum -> Arrays.stream(sum).allMatch(n -> n == 0));
        return sums;
    }

    private static void add(Map<List<String>, long[]> sums, Object side, int sign) {
        if (side == null) {
            return;
        }
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> gives = (List<Map<String, Object>>) ((Map<?, ?>) side).get("gives");
        for (Map<String, Object> part : gives) {
            long[] sum = sums.computeIfAbsent(place((String) part.get("in"), part), place -> new long[4]);
            for (int i = 0; i < NUMBERS.size(); i++) {
                sum[i] += sign * ((Number) part.getOrDefault(NUMBERS.get(i), 0)).longValue();
            }
        }
    }

    private static List<String> place(String in, Map<String, Object> keys) {
        return Stream.concat(Stream.of(in), KEYS.stream().map(key -> String.valueOf(keys.get(key)))).toList();
    }

    private static Map<List<String>, String> text(Map<List<String>, long[]> numbers) {
        Map<List<String>, String> text = new HashMap<>();
        numbers.forEach((place, number) -> text.put(place, Arrays.toString(number)));
        return text;
    }

    private static JsonPath get(String address) {
        return As.role(Roles.READER).urlEncodingEnabled(false).get(address).then().statusCode(200).extract().jsonPath();
    }
}
