package org.vigil.sources;

import static java.util.Map.entry;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.AccessTable;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AccessTest {

    @Test
    void each_endpoint_lets_in_exactly_the_roles_that_may_use_it() {
        AccessTable.check(Map.ofEntries(
                entry("GET /api/v1/sources", Roles.READER),
                entry("POST /api/v1/sources", Roles.SOURCE_KEEPER),
                entry("GET /api/v1/sources/{idOrSlug}", Roles.READER),
                entry("PUT /api/v1/sources/{idOrSlug}", Roles.SOURCE_KEEPER),
                entry("GET /api/v1/sources/{idOrSlug}/history", Roles.READER),
                entry("GET /api/v1/reports", Roles.READER),
                entry("POST /api/v1/reports", Roles.REPORTER),
                entry("GET /api/v1/reports/{id}", Roles.READER),
                entry("PUT /api/v1/reports/{id}", Roles.REPORTER),
                entry("GET /api/v1/reports/{id}/revisions", Roles.READER),
                entry("GET /api/v1/reports/{id}/revisions/{revision}", Roles.READER),
                entry("GET /api/v1/reports/{id}/lineage", Roles.READER),
                entry("PUT /api/v1/reports/{id}/lineage", Roles.CURATOR),
                entry("GET /api/v1/operations/{service}/refill", Roles.ADMIN),
                entry("POST /api/v1/operations/{service}/refill", Roles.ADMIN)));
    }
}
