package org.vigil.stats;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.AccessTable;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AccessTest {

    @Test
    void each_endpoint_lets_in_whom_it_should() {
        AccessTable.check(Map.of(
                "GET /api/v1/stats/series", Roles.READER,
                "GET /api/v1/stats/change", Roles.READER,
                "GET /api/v1/stats/casualties", Roles.READER,
                "GET /api/v1/figures", Roles.READER,
                "POST /api/v1/figures", Roles.CURATOR,
                "GET /api/v1/figures/{id}", Roles.READER,
                "PUT /api/v1/figures/{id}", Roles.CURATOR,
                "GET /api/v1/figures/{id}/revisions", Roles.READER,
                "GET /api/v1/operations/{service}/dead-letters", Roles.ADMIN,
                "POST /api/v1/operations/{service}/dead-letters/replay", Roles.ADMIN));
    }
}
