package org.vigil.stats.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.stats.testing.IncidentEvent.incident;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.vigil.stats.testing.StatsTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class MapTest extends StatsTest {

    private void places() {
        incident().in("IQ", "IQ-SD").at(33.355813, 43.786124, "exact").casualties("all", "killed", 2).send();
        incident().in("IQ", "IQ-SD").at(33.4, 43.9, "near").casualties("all", "killed", 3).send();
        incident().in("IQ", "IQ-SD").at(34.196632, 43.873899, "exact").casualties("all", "killed", null).send();
        incident().in("IQ", "IQ-AN").at(33.3, 43.7, "admin1").casualties("all", "killed", 5).send();
        incident().in("IQ", null).at(33.2, 43.7, "country").send();
        incident().in("SY", "SY-DY").at(null, null, "near").send();
        arrive();
    }

    @Test
    void counts_by_division_where_no_grid_is_named() {
        places();
        JsonPath answer = ask("map?measure=incidents");
        assertThat(rows(answer)).containsExactly(area("IQ-AN", 1), area("IQ-SD", 3), area("SY-DY", 1));
        assertThat(answer.getList("unallocated.group")).containsExactly("IQ");
        assertThat(answer.getString("definition.groupBy")).isEqualTo("admin1");
    }

    @Test
    void only_what_is_placed_closely_lies_in_a_cell() {
        places();
        JsonPath answer = ask("map?measure=killed&grid=prio");
        assertThat(answer.getList("rows.group")).containsExactly("177568", "179008");
        assertThat(answer.getList("rows.best")).containsExactly(5, 0);
        assertThat(answer.getList("rows.unknown")).containsExactly(0, 1);
        assertThat(answer.<Object> getList("rows.lat").stream().map(String::valueOf)).containsExactly("33.25", "34.25");
        assertThat(answer.<Object> getList("rows.lon").stream().map(String::valueOf)).containsExactly("43.75", "43.75");
        assertThat(answer.getList("unallocated.best")).containsExactly(5);
        assertThat(answer.getString("unallocated[0].reason")).contains("no point is known that is exact or near");
        assertThat(answer.getString("definition.countingRule"))
                .contains("the middle of a division or country stands for no place");
    }

    @Test
    void a_cell_can_be_asked_for_in_any_statistic() {
        places();
        assertThat(ask("series?measure=incidents&prioGrid=177568").getList("rows.best")).containsExactly(2);
        assertThat(ask("series?measure=incidents&prioGrid=177568&prioGrid=179008").getList("rows.best")).containsExactly(3);
        assertThat(ask("series?measure=incidents&groupBy=prioGrid").getList("rows.best")).containsExactly(2, 1);
        assertThat(rows(ask("map?measure=incidents&prioGrid=179008"))).containsExactly(area("IQ-SD", 1));
    }

    private static Map<String, Object> area(String group, int number) {
        return Map.of("group", group, "low", number, "best", number, "high", number);
    }
}
