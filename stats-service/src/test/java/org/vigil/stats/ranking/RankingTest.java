package org.vigil.stats.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.stats.testing.IncidentEvent.incident;

import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.stats.testing.StatsTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class RankingTest extends StatsTest {

    private static final String AUGUST = "ranking?measure=incidents&groupBy=country&from=2020-08-01&to=2020-08-31";

    private void summerOf2020() {
        attacks("2020-07-10", "IQ", 5);
        attacks("2020-07-10", "SY", 3);
        attacks("2020-07-10", "YE", 9);
        attacks("2020-08-10", "IQ", 4);
        attacks("2020-08-10", "SY", 6);
        attacks("2020-08-10", "LY", 4);
    }

    @Test
    void says_where_each_stood_in_the_span_before() {
        summerOf2020();
        JsonPath answer = ask(AUGUST);
        assertThat(answer.getInt("groups")).isEqualTo(3);
        assertThat(answer.getList("rows.group")).containsExactly("SY", "IQ", "LY");
        assertThat(answer.getList("rows.rank")).containsExactly(1, 2, 2);
        assertThat(answer.getList("rows.best")).containsExactly(6, 4, 4);
        assertThat(answer.getList("rows.rankBefore")).containsExactly(3, 2, null);
        assertThat(answer.getList("rows.previous")).containsExactly(3, 5, 0);
        assertThat(answer.getList("rows.movement")).containsExactly(2, 0, null);
        assertThat(answer.getString("definition.countingRule")).contains("from 2020-07-01 to 2020-07-31");
    }

    @Test
    void names_the_citation_of_what_it_ranks_and_the_incidents_behind_each_rank() {
        summerOf2020();
        JsonPath answer = ask(AUGUST + "&limit=1");
        String asOf = answer.getString("asOf");

        assertThat(answer.getString("citation"))
                .isEqualTo(ask(AUGUST.replace("ranking", "series") + "&asOf=" + asOf).getString("citation"));
        assertThat(As.role(Roles.READER).get(answer.getString("rows[0].incidents")).jsonPath().getList("items")).hasSize(6);
    }

    @Test
    void stops_at_the_limit_and_says_how_many_there_are() {
        summerOf2020();
        JsonPath answer = ask(AUGUST + "&limit=1");
        assertThat(answer.getList("rows.group")).containsExactly("SY");
        assertThat(answer.getInt("groups")).isEqualTo(3);
    }

    @Test
    void an_open_window_has_no_span_before() {
        summerOf2020();
        JsonPath answer = ask("ranking?measure=incidents&groupBy=country&from=2020-07-01");
        assertThat(answer.getList("rows.group")).containsExactly("IQ", "SY", "YE", "LY");
        assertThat(answer.getList("rows.rank")).containsExactly(1, 1, 1, 4);
        assertThat(answer.getList("rows.rankBefore")).containsOnlyNulls();
        assertThat(answer.getList("rows.previous")).containsOnlyNulls();
        assertThat(answer.getString("definition.countingRule")).contains("no span before it");
    }

    @Test
    void people_are_ranked_by_best_and_the_rest_is_told_on_both_sides() {
        incident().in("IQ", "IQ-DI").on("2020-08-01").casualties("all", "killed", 1, 2, 90, null).send();
        incident().in("IQ", "IQ-KI").on("2020-08-01").casualties("all", "killed", 3, 3, 3, null).send();
        incident().in("IQ", null).on("2020-08-01").casualties("all", "killed", 4).send();
        incident().in("IQ", null).on("2020-07-01").casualties("all", "killed", 5).send();
        arrive();
        JsonPath answer = ask("ranking?measure=killed&groupBy=admin1&from=2020-08-01&to=2020-08-31");
        assertThat(answer.getList("rows.group")).containsExactly("IQ-KI", "IQ-DI");
        assertThat(answer.getList("rows.high")).containsExactly(3, 90);
        assertThat(answer.getList("unallocated.best")).containsExactly(4);
        assertThat(answer.getList("unallocatedBefore.best")).containsExactly(5);
    }
}
