package org.vigil.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.vigil.common.outbox.Topics;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Contracts;
import org.vigil.common.testing.Topic;
import org.vigil.stats.testing.StatsTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ContractsTest extends StatsTest {

    private static final Map<String, String> TOPICS = Map.of("source", Topics.SOURCES, "report", Topics.REPORTS, "incident",
            Topics.INCIDENTS);

    @Inject
    ObjectMapper json;

    @Test
    void every_golden_example_is_understood_with_and_without_a_field_that_is_new() throws JsonProcessingException {
        execute("truncate inbox");
        for (Map.Entry<String, String> kind : TOPICS.entrySet()) {
            List<String> examples = Contracts.examples(kind.getKey());
            assertThat(examples).isNotEmpty();
            for (String example : examples) {
                send(kind, (ObjectNode) json.readTree(example));
            }
            ObjectNode newer = (ObjectNode) json.readTree(examples.get(0));
            newer.put("id", UUID.randomUUID().toString());
            newer.putObject("fieldOfALaterVersion").put("depth", 3);
            send(kind, newer);
        }
        arrive();
        assertThat(As.role("admin").get("/api/v1/operations/stats-service/dead-letters").jsonPath().getList("items")).isEmpty();
        assertThat(ask("series?measure=reports").getInt("rows[0].best")).isEqualTo(3);
        assertThat(ask("series?measure=incidents&asOf=2026-11-20T10:22:00Z").getInt("rows[0].best")).isPositive();
    }

    private void send(Map.Entry<String, String> kind, ObjectNode event) {
        Topic.send(kind.getValue(), event.get("id").asText(), UUID.randomUUID().toString(),
                "org.vigil." + kind.getKey() + "." + event.get("change").asText(), event.toString());
    }
}
