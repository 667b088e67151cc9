package org.vigil.stats;

import static java.util.Map.entry;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.AccessTable;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AccessTest {

    @Test
    void each_endpoint_lets_in_whom_it_should() {
        AccessTable.check(Map.ofEntries(
                entry("GET /api/v1/stats/series", Roles.READER),
                entry("GET /api/v1/stats/change", Roles.READER),
                entry("GET /api/v1/stats/casualties", Roles.READER),
                entry("GET /api/v1/stats/pace", Roles.READER),
                entry("GET /api/v1/stats/shares", Roles.READER),
                entry("GET /api/v1/stats/ranking", Roles.READER),
                entry("GET /api/v1/stats/map", Roles.READER),
                entry("GET /api/v1/stats/difference", Roles.READER),
                entry("GET /api/v1/stats/difference/incidents", Roles.READER),
                entry("GET /api/v1/stats/casualties/incidents", Roles.READER),
                entry("GET /api/v1/stats/incidents", Roles.READER),
                entry("GET /api/v1/bulletins", Roles.READER),
                entry("GET /api/v1/bulletins/{name}", Roles.READER),
                entry("GET /api/v1/bulletins/{country}/{month}", Roles.READER),
                entry("GET /api/v1/citations", Roles.READER),
                entry("POST /api/v1/citations", Roles.READER),
                entry("GET /api/v1/citations/{id}", Roles.READER),
                entry("GET /api/v1/citations/{id}/changes", Roles.READER),
                entry("GET /api/v1/citations/{id}/incidents", Roles.READER),
                entry("GET /api/v1/stream", Roles.READER),
                entry("GET /api/v1/figures", Roles.READER),
                entry("POST /api/v1/figures", Roles.CURATOR),
                entry("GET /api/v1/figures/{id}", Roles.READER),
                entry("PUT /api/v1/figures/{id}", Roles.CURATOR),
                entry("GET /api/v1/figures/{id}/revisions", Roles.READER),
                entry("GET /api/v1/figures/{id}/history", Roles.READER),
                entry("GET /api/v1/figures/scoreboard", Roles.READER),
                entry("GET /api/v1/coverages", Roles.READER),
                entry("POST /api/v1/coverages", Roles.CURATOR),
                entry("GET /api/v1/coverages/{id}", Roles.READER),
                entry("PUT /api/v1/coverages/{id}", Roles.CURATOR),
                entry("DELETE /api/v1/coverages/{id}", Roles.CURATOR),
                entry("GET /api/v1/coverages/{id}/revisions", Roles.READER),
                entry("GET /api/v1/operations/{service}/dead-letters", Roles.ADMIN),
                entry("POST /api/v1/operations/{service}/dead-letters/replay", Roles.ADMIN),
                entry("GET /api/v1/operations/{service}/audit/verify", Roles.READER),
                entry("GET /api/v1/operations/{service}/erasures", Roles.ADMIN),
                entry("GET /api/v1/operations/{service}/erasures/{id}", Roles.ADMIN),
                entry("PUT /api/v1/operations/{service}/erasures/{id}", Roles.ADMIN),
                entry("GET /api/v1/operations/{service}/refill", Roles.ADMIN),
                entry("POST /api/v1/operations/{service}/refill", Roles.ADMIN),
                entry("GET /api/v1/operations/{service}/rebuild", Roles.ADMIN),
                entry("POST /api/v1/operations/{service}/rebuild", Roles.ADMIN),
                entry("GET /api/v1/audit/verify", Roles.READER)));
    }
}
