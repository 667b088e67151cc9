package org.vigil.stats.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
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

/** Whatever is asked, the incidents behind each number add up to it. */
@QuarkusTest
class EveryNumberTest extends StatsTest {

    private static final long SEED = 20_190_729;
    private static final int HISTORIES = 150;
    private static final int QUESTIONS = 60;
    private static final int MOST_PLACES = 12;
    private static final List<String> NUMBERS = List.of("low", "best", "high", "unknown");

    @Inject
    Histories histories;

    @Test
    void adds_up_from_the_incidents_behind_it() {
        Random random = new Random(SEED);
        histories.tell(IntStream.range(0, HISTORIES).boxed()
                .flatMap(i -> Told.history(random, RandomHistoriesTest.EPOCH).stream()).toList());
        int places = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            Asked question = Asked.of("series", RandomHistoriesTest.question(random));
            places += check(question.address(), random, "rows", "unallocated");
            places += check(new Asked("casualties", question.with("measure", null).with("bucket", null).with("groupBy", null)
                    .parameters()).address(), random, "rows", "unallocated");
        }
        assertThat(places).isGreaterThan(QUESTIONS * 5);
    }

    private static int check(String address, Random random, String... lists) {
        JsonPath answer = get(address);
        List<Map<String, Object>> places = new ArrayList<>(
                Stream.of(lists).flatMap(list -> answer.<Map<String, Object>> getList(list).stream()).toList());
        Collections.shuffle(places, random);
        places.stream().limit(MOST_PLACES).forEach(place -> assertThat(sums(place)).as("%s: %s", address, place)
                .isEqualTo(NUMBERS.stream().map(number -> number(place, number)).toList()));
        return Math.min(places.size(), MOST_PLACES);
    }

    private static List<Integer> sums(Map<String, Object> place) {
        List<Map<String, Object>> behind = get(place.get("incidents") + "&limit=1000").getList("items");
        assertThat(behind).isNotEmpty().extracting(incident -> incident.get("id")).doesNotHaveDuplicates();
        return NUMBERS.stream().map(number -> behind.stream().mapToInt(one -> number(one, number)).sum()).toList();
    }

    private static int number(Map<String, Object> of, String name) {
        return (Integer) of.getOrDefault(name, 0);
    }

    private static JsonPath get(String address) {
        return As.role(Roles.READER).urlEncodingEnabled(false).get(address).then().statusCode(200).extract().jsonPath();
    }
}
