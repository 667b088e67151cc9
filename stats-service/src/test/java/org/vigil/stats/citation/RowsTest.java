package org.vigil.stats.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

class RowsTest {

    private static final List<String> KEYS = List.of("bucket", "group");
    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Test
    void that_are_the_same_by_their_keys_are_compared_wherever_they_stand() {
        assertThat(changes("""
                {"rows":[{"bucket":"a","group":null,"best":1},{"bucket":"b","group":"x","best":2}]}""", """
                {"rows":[{"bucket":"b","group":"x","best":2},{"bucket":"a","group":null,"best":4}]}"""))
                .containsExactly(new RowChange("rows", Map.of("bucket", "a"), json("{\"best\":1}"), json("{\"best\":4}"),
                        Map.of("best", BigDecimal.valueOf(3))));
    }

    @Test
    void that_came_or_went_differ_from_nothing() {
        List<RowChange> changes = changes("{\"rows\":[{\"bucket\":\"a\",\"best\":2,\"band\":\"stable\"}]}",
                "{\"rows\":[{\"bucket\":\"b\",\"best\":3,\"band\":null}]}");
        assertThat(changes).extracting(RowChange::difference).containsExactly(Map.of("best", BigDecimal.valueOf(-2)),
                Map.of("best", BigDecimal.valueOf(3)));
        assertThat(changes.get(0).now()).isNull();
        assertThat(changes.get(1).then()).isNull();
    }

    @Test
    void stand_beside_objects_and_single_numbers_which_are_compared_too() {
        assertThat(changes("{\"soFar\":3,\"ratio\":1.5,\"reference\":{\"bucket\":\"2019\",\"best\":7}}",
                "{\"soFar\":4,\"ratio\":null,\"reference\":{\"bucket\":\"2019\",\"best\":9}}"))
                .extracting(RowChange::in, RowChange::difference)
                .containsExactly(tuple("reference", Map.of("best", BigDecimal.valueOf(2))),
                        tuple("", Map.of("soFar", BigDecimal.valueOf(1))));
    }

    @Test
    void of_one_answer_do_not_differ() {
        String answer = "{\"rows\":[{\"bucket\":\"a\",\"percent\":33.3}],\"unallocated\":[],\"ratio\":1.50}";
        assertThat(changes(answer, answer)).isEmpty();
    }

    private static List<RowChange> changes(String then, String now) {
        return Rows.changes(json(then), json(now), KEYS);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
