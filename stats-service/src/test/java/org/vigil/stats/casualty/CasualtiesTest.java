package org.vigil.stats.casualty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.stats.testing.IncidentEvent.incident;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.vigil.stats.testing.StatsTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class CasualtiesTest extends StatsTest {

    @Test
    void are_added_by_group_and_outcome() {
        incident().in("SY", "SY-DR").on("2019-07-28").casualties("syrian-army", "killed", 6).send();
        incident().in("IQ", "IQ-SD").on("2019-07-29").casualties("all", "killed", 0).casualties("all", "wounded", 0).send();
        incident().in("IQ", "IQ-SU").on("2019-07-31").casualties("peshmerga", "killed", 2)
                .casualties("peshmerga", "wounded", 2).send();
        incident().in("SY", "SY-HI").on("2019-08-18").casualties("syrian-army", "killed", 7).send();
        incident().in("IQ", "IQ-DI").on("2019-08-22").casualties("iraqi-police", "killed", 2)
                .casualties("iraqi-police", "wounded", 3).casualties("islamic-state", "killed", 4).send();
        incident().in("IQ", "IQ-DI").on("2019-08-22").verified("discounted").casualties("iraqi-police", "killed", 50).send();
        incident().in("IQ", "IQ-DI").on("2019-09-01").casualties("iraqi-police", "killed", 50).send();
        arrive();
        JsonPath answer = ask("casualties?from=2019-07-01&to=2019-08-31");
        assertThat(rows(answer)).containsExactly(
                row("all", "killed", 0, 0, 0, 0, null), row("all", "wounded", 0, 0, 0, 0, null),
                row("iraqi-police", "killed", 2, 2, 2, 0, null), row("iraqi-police", "wounded", 3, 3, 3, 0, null),
                row("islamic-state", "killed", 4, 4, 4, 0, null),
                row("peshmerga", "killed", 2, 2, 2, 0, null), row("peshmerga", "wounded", 2, 2, 2, 0, null),
                row("syrian-army", "killed", 13, 13, 13, 0, null));
        assertThat(answer.getList("unallocated")).isEmpty();
        assertThat(answer.getString("definition.measure")).isEqualTo("casualties");
        assertThat(answer.getString("definition.countingRule")).contains("discounted");
        assertThat(ask("casualties?country=IQ&group=islamic-state").getList("rows.best")).containsExactly(4);
    }

    @Test
    void a_part_stands_behind_its_whole_and_is_in_no_sum() {
        incident().casualties("all", "killed", 147).casualties("russian-army", "killed", 2, 2, 2, "all")
                .casualties("pro-iran", "killed", 9, 9, 9, "all").send();
        incident().casualties("all", "killed", 10).casualties("russian-army", "killed", 1).send();
        incident().casualties("russian-army", "killed", null).casualties("russian-army", "wounded", 1, 1, null, null).send();
        arrive();
        assertThat(rows(ask("casualties"))).containsExactly(
                row("all", "killed", 157, 157, 157, 0, null),
                row("pro-iran", "killed", 9, 9, 9, 0, "all"),
                row("russian-army", "killed", 2, 2, 2, 0, "all"),
                row("russian-army", "killed", 1, 1, 1, 1, null),
                row("russian-army", "wounded", 1, 1, 1, 1, null));
    }

    @Test
    void of_incidents_partly_outside_the_window_stand_unallocated() {
        incident().from("2019-06-30", "2019-07-01").casualties("all", "killed", 1, 2, 3, null).send();
        arrive();
        JsonPath answer = ask("casualties?from=2019-07-01&to=2019-07-31");
        assertThat(answer.getList("rows")).isEmpty();
        Map<String, Object> unallocated = row("all", "killed", 1, 2, 3, 0, null);
        unallocated.put("reason", "The days of these reach out of the window from 2019-07-01 to 2019-07-31.");
        assertThat(unallocated(answer)).containsExactly(unallocated);
        assertThat(ask("casualties?from=2019-06-30").getList("rows.best")).containsExactly(2);
        assertThat(ask("casualties?asOf=2020-01-01T00:00:00Z").getList("rows")).as("known only later").isEmpty();
    }

    private static Map<String, Object> row(String group, String outcome, int low, int best, int high, int unknown,
            String partOf) {
        Map<String, Object> row = new HashMap<>(Map.of("group", group, "outcome", outcome, "low", low, "best", best, "high",
                high, "unknown", unknown));
        row.put("partOf", partOf);
        return row;
    }
}
