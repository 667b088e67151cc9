package org.vigil.incidents;

import static java.util.Map.entry;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.AccessTable;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AccessTest {

    @Test
    void every_endpoint_lets_in_exactly_those_whom_the_api_names() {
        AccessTable.check(Map.ofEntries(
                entry("GET /api/v1/actors", Roles.READER),
                entry("POST /api/v1/actors", Roles.CURATOR),
                entry("GET /api/v1/actors/{slug}", Roles.READER),
                entry("PUT /api/v1/actors/{slug}", Roles.CURATOR),
                entry("GET /api/v1/claims", Roles.READER),
                entry("POST /api/v1/claims", Roles.REPORTER),
                entry("GET /api/v1/claims/{id}", Roles.READER),
                entry("POST /api/v1/claims/{id}/attach", Roles.CURATOR),
                entry("POST /api/v1/claims/{id}/dismiss", Roles.CURATOR),
                entry("GET /api/v1/incidents", Roles.READER),
                entry("GET /api/v1/incidents/{id}", Roles.READER),
                entry("GET /api/v1/incidents/{id}/revisions", Roles.READER),
                entry("POST /api/v1/incidents/{id}/verification", Roles.CURATOR),
                entry("DELETE /api/v1/incidents/{id}/verification", Roles.CURATOR),
                entry("GET /api/v1/operations/{service}/dead-letters", Roles.ADMIN),
                entry("POST /api/v1/operations/{service}/dead-letters/replay", Roles.ADMIN),
                entry("GET /api/v1/operations/{service}/refill", Roles.ADMIN),
                entry("POST /api/v1/operations/{service}/refill", Roles.ADMIN)));
    }
}
