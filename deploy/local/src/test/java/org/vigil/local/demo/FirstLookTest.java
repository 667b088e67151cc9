package org.vigil.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class FirstLookTest {

    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

    private final StandInEdge edge = new StandInEdge();

    @AfterEach
    void stop() {
        edge.close();
    }

    @Test
    void the_wait_ends_when_all_incidents_and_figures_are_there() {
        Demo.load(edge.address(), StandInEdge.tokens(), NOWHERE);
        edge.answersOfGet.put("series", json("""
                {"rows": [{"bucket": "all", "group": null, "low": 6, "best": 6, "high": 6}],
                 "unallocated": [{"low": 1, "best": 1, "high": 1, "reason": "days"}]}"""));

        Demo.awaitInStatistics(edge.address(), StandInEdge.tokens(), NOWHERE);
    }

    @Test
    void the_wait_gives_up_and_says_what_is_missing() {
        Demo.load(edge.address(), StandInEdge.tokens(), NOWHERE);
        edge.answersOfGet.put("series", json("""
                {"rows": [{"bucket": "all", "group": null, "low": 6, "best": 6, "high": 6}], "unallocated": []}"""));
        ArrivalInStatistics arrival = new ArrivalInStatistics(new Edge(edge.address(), StandInEdge.tokens()), DemoData.read(),
                Duration.ofMillis(200));

        assertThatThrownBy(arrival::await).isInstanceOf(DemoFailed.class)
                .hasMessageContaining("6 of the demo's 7 incidents and 32 of its 32 figures");
    }

    @Test
    void the_first_statistics_are_readable() {
        Demo.load(edge.address(), StandInEdge.tokens(), NOWHERE);
        edge.answersOfGet.put("series", json("""
                {"rows": [{"bucket": "2019-07", "group": "IQ", "low": 2, "best": 2, "high": 2},
                          {"bucket": "2019-08", "group": "IQ", "low": 1, "best": 1, "high": 1}]}"""));
        edge.answersOfGet.put("casualties", json("""
                {"rows": [{"group": "syrian-army", "outcome": "killed", "low": 13, "best": 13, "high": 14, "unknown": 0},
                          {"group": "all", "outcome": "wounded", "low": 0, "best": 0, "high": 0, "unknown": 0}]}"""));
        edge.made("figures").get(0).putArray("checks").addObject().put("holds", true).put("says",
                "100 after +25 % is 80 before");

        assertThat(printed()).containsSubsequence("2019-07    2019-08", "IQ                                    2          1",
                "all                                   -          0", "syrian-army                    13 to 14          -",
                "trac: 100 claimed attacks", "+ 100 after +25 % is 80 before", "islamic-state-media: 73", "centcom: 153");
    }

    private String printed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, UTF_8)) {
            Demo.printFirstStatistics(edge.address(), StandInEdge.tokens(), out);
        }
        return bytes.toString(UTF_8);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
