package org.vigil.sources.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.sources.lineage.LabelledPairs.Pair;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** Files each half of the labelled set as people would, in any order, and looks at what its reports go back to. */
@QuarkusTest
class LabelledReportsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    EntityManager database;

    @BeforeEach
    void sources_are_registered() throws IOException {
        for (String line : LabelledPairs.lines("sources.csv")) {
            String[] columns = line.split(",", -1);
            ObjectNode source = JSON.createObjectNode().put("slug", columns[0]).put("name", columns[1]).put("kind", "outlet");
            for (String alias : columns[2].split("\\|")) {
                if (!alias.isEmpty()) {
                    source.withArray("aliases").add(alias);
                }
            }
            assertThat(As.role(Roles.SOURCE_KEEPER).body(source.toString()).post("/api/v1/sources").statusCode())
                    .as("registered now, or for the other half").isIn(201, 409);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "tuning", "held-out" })
    void reports_go_back_to_one_telling_where_people_say_so_and_nowhere_else(String half) throws IOException {
        Map<String, String> reports = file(half);
        await().until(() -> QuarkusTransaction.requiringNew().call(() -> database
                .createNativeQuery("select count(*) from report_follow", Long.class).getSingleResult()),
                Long.valueOf(0)::equals);
        Map<String, String> origins = new HashMap<>();
        reports.forEach((text, id) -> origins.put(text,
                As.role(Roles.READER).get("/api/v1/reports/" + id).jsonPath().getString("originId")));

        List<Pair> pairs = LabelledPairs.read(half).pairs();
        Map<String, String> tellings = tellings(origins.keySet(), pairs);
        List<String> falselyJoined = new ArrayList<>();
        int joined = 0;
        List<String> texts = List.copyOf(origins.keySet());
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (origins.get(texts.get(i)).equals(origins.get(texts.get(j)))) {
                    joined++;
                    if (!tellings.get(texts.get(i)).equals(tellings.get(texts.get(j)))) {
                        falselyJoined.add(texts.get(i) + " and " + texts.get(j));
                    }
                }
            }
        }
        double copies = recall("near-duplicate", pairs, origins);
        double relays = recall("relay", pairs, origins);
        System.out.printf(
                "lineage, %s half filed (%d reports, %d pairs of them joined): false joins %d; near-duplicates: recall %.3f; "
                        + "relays: recall %.3f%n",
                half, texts.size(), joined, falselyJoined.size(), copies, relays);

        assertThat(falselyJoined).as("so that the precision of both is 1").isEmpty();
        assertThat(copies).isGreaterThanOrEqualTo(0.95);
        assertThat(relays).isGreaterThanOrEqualTo(0.85);
    }

    /** The id of each text's report. */
    private static Map<String, String> file(String half) throws IOException {
        List<String> lines = new ArrayList<>(LabelledPairs.linesOf(half + "-texts.jsonl", 0));
        Collections.shuffle(lines, new Random(5));
        Map<String, String> reports = new LinkedHashMap<>();
        for (String line : lines) {
            ObjectNode item = (ObjectNode) JSON.readTree(line);
            String text = item.remove("id").asText();
            item.set("publishedAt", item.remove("publishedOn"));
            reports.put(text, As.role(Roles.REPORTER).body(item.toString()).post("/api/v1/reports").then().statusCode(201)
                    .extract().path("id"));
        }
        return reports;
    }

    /** A name for the telling of each text: those that people say go back to one have one. */
    private static Map<String, String> tellings(Iterable<String> texts, List<Pair> pairs) {
        Map<String, String> tellings = new HashMap<>();
        texts.forEach(text -> tellings.put(text, text));
        for (Pair pair : pairs) {
            if (!pair.label().equals("none")) {
                String one = tellings.get(pair.first());
                String other = tellings.get(pair.second());
                tellings.replaceAll((text, telling) -> telling.equals(other) ? one : telling);
            }
        }
        return tellings;
    }

    private static double recall(String label, List<Pair> pairs, Map<String, String> origins) {
        List<Pair> labelled = pairs.stream().filter(pair -> pair.label().equals(label)).toList();
        return (double) labelled.stream().filter(pair -> origins.get(pair.first()).equals(origins.get(pair.second()))).count()
                / labelled.size();
    }
}
