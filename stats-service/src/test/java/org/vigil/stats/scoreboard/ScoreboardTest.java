package org.vigil.stats.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.common.testing.As;
import org.vigil.stats.testing.StatsTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class ScoreboardTest extends StatsTest {

    private static final String SCOREBOARD = "/api/v1/figures/scoreboard";

    @Test
    void puts_the_figures_of_each_publisher_together() {
        figure("trac", "\"change\":{\"percent\":25,\"base\":{\"value\":80,\"unit\":\"attacks\"}}", "MATCHED");
        figure("trac", "\"change\":{\"percent\":30,\"base\":{\"value\":80,\"unit\":\"claims\"}}", "CONTRADICTED");
        figure("trac", "\"change\":{\"percent\":25}", "EXPLAINED");
        figure("trac", "\"parts\":[]", "UNTESTABLE");
        figure("ric", "\"parts\":[]", "UNTESTABLE");
        JsonPath board = As.role("reader").get(SCOREBOARD).then().statusCode(200).body("next", equalTo(null)).extract()
                .jsonPath();
        assertThat(board.getList("items.publisher")).containsExactly("ric", "trac");
        assertThat(board.getList("items.figures")).containsExactly(1, 4);
        assertThat(board.getList("items.testable")).containsExactly(0, 3);
        assertThat(board.getString("items[0].matchedPercent")).as("of nothing there is no share").isNull();
        assertThat(board.getString("items[1].matchedPercent")).isEqualTo("33.3");
        assertThat(board.getList("items[1].statuses.status")).containsExactly("matched", "explained", "contradicted",
                "untestable");
        assertThat(board.getList("items[1].statuses.figures")).containsExactly(1, 1, 1, 1);
        assertThat(board.getList("items[1].checks")).containsExactly(
                rule("implied-base", 2, 1, 0), rule("percent-against-counts", 1, 1, 0), rule("percent-has-base", 0, 0, 1),
                rule("same-unit", 1, 1, 0));
        for (String address : board.<String> getList("items[1].statuses.address")) {
            assertThat(As.role("reader").urlEncodingEnabled(false).get(address).jsonPath().getList("items")).hasSize(1);
        }
        assertThat(As.role("reader").urlEncodingEnabled(false).get(board.getString("items[1].checks[0].address")).jsonPath()
                .getList("items")).hasSize(3);
        assertThat(As.role("reader").get(board.getString("items[1].address")).jsonPath().getList("items")).hasSize(4);
    }

    @Test
    void is_read_page_by_page_and_for_one_publisher() {
        for (String publisher : List.of("c", "a", "b")) {
            figure(publisher, "\"parts\":[]", "MATCHED");
        }
        JsonPath first = As.role("reader").get(SCOREBOARD + "?limit=2").jsonPath();
        assertThat(first.getList("items.publisher")).containsExactly("a", "b");
        JsonPath second = As.role("reader").get(SCOREBOARD + "?limit=2&cursor=" + first.getString("next")).jsonPath();
        assertThat(second.getList("items.publisher")).containsExactly("c");
        assertThat(second.getString("items[0].matchedPercent")).isEqualTo("100");
        assertThat(As.role("reader").get(SCOREBOARD + "?publisher=b").jsonPath().getList("items.publisher"))
                .containsExactly("b");
        assertThat(As.role("reader").get(SCOREBOARD + "?publisher=nobody").jsonPath().getList("items")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "limit=0, limit", "limit=1001, limit", "limit=x, limit", "publsher=trac, publsher" })
    void a_wrong_parameter_is_named(String query, String parameter) {
        As.role("reader").get(SCOREBOARD + "?" + query).then().statusCode(400)
                .body("violations[0].field", equalTo(parameter));
    }

    private static Map<String, Object> rule(String rule, int held, int failed, int unsaid) {
        return Map.of("rule", rule, "held", held, "failed", failed, "unsaid", unsaid, "address",
                "/api/v1/figures?publisher=trac&rule=" + rule);
    }

    private void figure(String publisher, String more, String status) {
        String id = As.role("curator").body("""
                {"publisher":"%s","measure":"incidents","kind":"flow","value":{"qualifier":"exact","best":100},"unit":"attacks",
                 %s}""".formatted(publisher, more)).post("/api/v1/figures").then().statusCode(201).extract().path("id");
        execute("update figure set status = '%s' where id = '%s'".formatted(status, id));
    }
}
