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
                entry("GET /api/v1/sources/{idOrSlug}/reliability", Roles.READER),
                entry("GET /api/v1/sources/{idOrSlug}/ownership", Roles.READER),
                entry("GET /api/v1/sources/{idOrSlug}/twins", Roles.READER),
                entry("GET /api/v1/sources/independence", Roles.READER),
                entry("GET /api/v1/source-merges", Roles.READER),
                entry("GET /api/v1/source-merges/{id}", Roles.READER),
                entry("POST /api/v1/source-merges", Roles.SOURCE_KEEPER),
                entry("DELETE /api/v1/source-merges/{id}", Roles.SOURCE_KEEPER),
                entry("GET /api/v1/reports", Roles.READER),
                entry("POST /api/v1/reports", Roles.REPORTER),
                entry("GET /api/v1/reports/{id}", Roles.READER),
                entry("PUT /api/v1/reports/{id}", Roles.REPORTER),
                entry("GET /api/v1/reports/{id}/revisions", Roles.READER),
                entry("GET /api/v1/reports/{id}/revisions/{revision}", Roles.READER),
                entry("GET /api/v1/reports/{id}/lineage", Roles.READER),
                entry("PUT /api/v1/reports/{id}/lineage", Roles.CURATOR),
                entry("GET /api/v1/reports/{id}/evidence", Roles.READER),
                entry("GET /api/v1/reports/{id}/evidence/{sha256}", Roles.READER),
                entry("POST /api/v1/clips", Roles.REPORTER),
                entry("GET /api/v1/sources/{idOrSlug}/feeds", Roles.READER),
                entry("POST /api/v1/sources/{idOrSlug}/feeds", Roles.SOURCE_KEEPER),
                entry("GET /api/v1/feeds/{id}", Roles.READER),
                entry("PUT /api/v1/feeds/{id}", Roles.SOURCE_KEEPER),
                entry("DELETE /api/v1/feeds/{id}", Roles.SOURCE_KEEPER),
                entry("POST /api/v1/feeds/{id}/poll", Roles.SOURCE_KEEPER),
                entry("GET /api/v1/report-batches", Roles.READER),
                entry("POST /api/v1/report-batches", Roles.REPORTER),
                entry("GET /api/v1/report-batches/{id}", Roles.READER),
                entry("GET /api/v1/report-batches/{id}/rows", Roles.READER),
                entry("POST /api/v1/report-batches/{id}/cancel", Roles.REPORTER),
                entry("GET /api/v1/audit/verify", Roles.READER),
                entry("GET /api/v1/operations/{service}/audit/verify", Roles.READER),
                entry("GET /api/v1/operations/{service}/erasures", Roles.ADMIN),
                entry("GET /api/v1/operations/{service}/erasures/{id}", Roles.ADMIN),
                entry("PUT /api/v1/operations/{service}/erasures/{id}", Roles.ADMIN),
                entry("GET /api/v1/operations/{service}/dead-letters", Roles.ADMIN),
                entry("POST /api/v1/operations/{service}/dead-letters/replay", Roles.ADMIN),
                entry("GET /api/v1/operations/{service}/refill", Roles.ADMIN),
                entry("POST /api/v1/operations/{service}/refill", Roles.ADMIN)));
    }
}
