package org.vigil.incidents.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;
import org.vigil.incidents.statement.CasualtyLine;
import org.vigil.incidents.statement.CasualtyLine.Outcome;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class KilledTest {

    private static final List<String> GROUPS = List.of("all", "civilians", "army", "children");

    private final Random random = new Random(20261128);

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    @Test
    @TestTransaction
    void the_database_takes_the_numbers_killed_from_the_lines_by_the_same_rule() throws JsonProcessingException {
        for (int i = 0; i < 1_000; i++) {
            List<CasualtyLine> lines = lines();
            assertThat(ofTheDatabase(lines)).as("killed by %s", lines).isEqualTo(Killed.of(lines));
        }
    }

    @Test
    @TestTransaction
    void more_than_an_integer_holds_is_the_largest_integer() throws JsonProcessingException {
        List<CasualtyLine> lines = IntStream.range(0, 300)
                .mapToObj(i -> new CasualtyLine("group-" + i, Outcome.KILLED, 1, 2, 10_000_000, null)).toList();

        assertThat(Killed.of(lines)).isEqualTo(new Killed(300, Integer.MAX_VALUE));
        assertThat(ofTheDatabase(lines)).isEqualTo(new Killed(300, Integer.MAX_VALUE));
    }

    private Killed ofTheDatabase(List<CasualtyLine> lines) throws JsonProcessingException {
        Object[] bounds = (Object[]) entities.createNativeQuery("""
                select incident_killed_least_or_most(state, 'low', 'high'), incident_killed_least_or_most(state, 'high', 'low')
                from (select cast(:state as jsonb) as state) stated""")
                .setParameter("state", json.writeValueAsString(Map.of("casualties", lines))).getSingleResult();
        return bounds[0] == null ? null : new Killed((Integer) bounds[0], (Integer) bounds[1]);
    }

    private List<CasualtyLine> lines() {
        List<CasualtyLine> lines = new ArrayList<>();
        for (String group : GROUPS) {
            if (random.nextBoolean()) {
                lines.add(new CasualtyLine(group, random.nextInt(4) == 0 ? Outcome.WOUNDED : Outcome.KILLED, number(0),
                        number(10), number(20), random.nextInt(4) == 0 ? "army" : null));
            }
        }
        return lines;
    }

    private Integer number(int least) {
        return random.nextInt(3) == 0 ? null : Integer.valueOf(least + random.nextInt(10));
    }
}
