package org.vigil.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.stats.testing.IncidentEvent.incident;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Broker;
import org.vigil.stats.testing.StatsTest;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class OutageTest extends StatsTest {

    private static final String FIGURE = """
            {"publisher":"un","measure":"fighters","kind":"stock","value":{"qualifier":"at-least","low":10000}}""";

    Broker broker;

    @Test
    void it_counts_and_records_while_the_broker_is_away_and_catches_up_when_it_is_back() {
        incident().send();
        arrive();
        broker.stop();
        try {
            Instant last = consumed.instant();
            assertThat(ask("series?measure=incidents").getList("rows.best")).containsExactly(1);
            assertThat(Instant.parse(ask("series?measure=incidents").getString("asOf")))
                    .as("it claims to know no more than what it read").isEqualTo(last);
            As.role("curator").body(FIGURE).post("/api/v1/figures").then().statusCode(201);
        } finally {
            broker.start();
        }
        incident().send();
        arrive();
        assertThat(ask("series?measure=incidents").getList("rows.best")).containsExactly(2);
    }
}
