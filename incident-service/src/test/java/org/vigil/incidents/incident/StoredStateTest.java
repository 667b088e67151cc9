package org.vigil.incidents.incident;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class StoredStateTest {

    @Inject
    ObjectMapper json;

    @Test
    void a_state_from_before_incidents_could_be_withdrawn_is_read() throws Exception {
        IncidentState state = json.readValue("""
                {"category":"attack","eventType":null,"violenceType":null,
                 "verification":{"status":"claimed","derived":"claimed","basis":null,"reason":null},
                 "when":{"from":"2020-08-28","to":"2020-08-28","precision":"day","basis":"stated"},
                 "where":{"country":"SY","admin1":null,"statedAdmin1":null,"computedAdmin1":null,"admin2":null,"place":null,
                  "lat":null,"lon":null,"precision":"country"},
                 "actors":[],"casualties":[],"claims":[],"origins":0,"externalIds":[],"mergedInto":null}""",
                IncidentState.class);
        assertThat(state.withdrawn()).isFalse();
        assertThat(state.heldCasualties()).isEmpty();
        assertThat(state.verification().by()).isNull();
    }
}
