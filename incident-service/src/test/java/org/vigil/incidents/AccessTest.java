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
                entry("PUT /api/v1/incidents/{id}", Roles.CURATOR),
                entry("PUT /api/v1/incidents/{id}/casualties", Roles.CURATOR),
                entry("DELETE /api/v1/incidents/{id}/casualties/{group}/{outcome}", Roles.CURATOR),
                entry("POST /api/v1/incidents/{id}/withdraw", Roles.CURATOR),
                entry("POST /api/v1/incidents/{id}/restore", Roles.CURATOR),
                entry("POST /api/v1/incidents/{id}/split", Roles.CURATOR),
                entry("GET /api/v1/splits", Roles.READER),
                entry("GET /api/v1/splits/{id}", Roles.READER),
                entry("DELETE /api/v1/splits/{id}", Roles.CURATOR),
                entry("GET /api/v1/merges", Roles.READER),
                entry("POST /api/v1/merges", Roles.CURATOR),
                entry("GET /api/v1/merges/{id}", Roles.READER),
                entry("DELETE /api/v1/merges/{id}", Roles.CURATOR),
                entry("POST /api/v1/claims/{id}/detach", Roles.CURATOR),
                entry("POST /api/v1/incidents/{id}/verification", Roles.CURATOR),
                entry("DELETE /api/v1/incidents/{id}/verification", Roles.CURATOR),
                entry("GET /api/v1/operations/{service}/dead-letters", Roles.ADMIN),
                entry("POST /api/v1/operations/{service}/dead-letters/replay", Roles.ADMIN),
                entry("GET /api/v1/places", Roles.READER),
                entry("POST /api/v1/places", Roles.CURATOR),
                entry("GET /api/v1/places/{id}", Roles.READER),
                entry("PUT /api/v1/places/{id}", Roles.CURATOR),
                entry("GET /api/v1/places/resolve", Roles.READER),
                entry("POST /api/v1/places/imports", Roles.CURATOR),
                entry("GET /api/v1/places/crosswalk", Roles.READER),
                entry("POST /api/v1/places/crosswalk/imports", Roles.CURATOR),
                entry("GET /api/v1/claims/counts", Roles.READER),
                entry("GET /api/v1/claims/{id}/revisions", Roles.READER),
                entry("GET /api/v1/claims/{id}/candidates", Roles.READER),
                entry("GET /api/v1/incidents/{id}/similar", Roles.READER),
                entry("GET /api/v1/incidents/similar-pairs", Roles.READER),
                entry("POST /api/v1/claims/{id}/reopen", Roles.CURATOR),
                entry("PUT /api/v1/claims/{id}/lease", Roles.CURATOR),
                entry("DELETE /api/v1/claims/{id}/lease", Roles.CURATOR),
                entry("POST /api/v1/claims/{id}/lease/hand-over", Roles.CURATOR),
                entry("POST /api/v1/claims/bulk", Roles.CURATOR),
                entry("GET /api/v1/webhooks", Roles.ADMIN),
                entry("POST /api/v1/webhooks", Roles.ADMIN),
                entry("GET /api/v1/webhooks/{id}", Roles.ADMIN),
                entry("PUT /api/v1/webhooks/{id}", Roles.ADMIN),
                entry("DELETE /api/v1/webhooks/{id}", Roles.ADMIN),
                entry("POST /api/v1/webhooks/{id}/secret", Roles.ADMIN),
                entry("POST /api/v1/webhooks/{id}/replay", Roles.ADMIN),
                entry("GET /api/v1/webhooks/{id}/deliveries", Roles.ADMIN),
                entry("GET /api/v1/events", Roles.READER),
                entry("GET /api/v1/exports", Roles.READER),
                entry("POST /api/v1/exports", Roles.READER),
                entry("GET /api/v1/exports/incidents", Roles.READER),
                entry("GET /api/v1/exports/{id}", Roles.READER),
                entry("GET /api/v1/exports/{id}/file", Roles.READER),
                entry("GET /compat/acled/read", Roles.READER),
                entry("GET /compat/acled/deleted/read", Roles.READER),
                entry("GET /compat/ucdp/gedevents/{version}", Roles.READER),
                entry("POST /api/v1/imports", Roles.CURATOR),
                entry("GET /api/v1/imports", Roles.READER),
                entry("GET /api/v1/imports/{id}", Roles.READER),
                entry("GET /api/v1/imports/{id}/rows", Roles.READER),
                entry("GET /api/v1/imports/{id}/rows.csv", Roles.READER),
                entry("POST /api/v1/imports/{id}/cancel", Roles.CURATOR),
                entry("GET /api/v1/actors/{slug}/revisions", Roles.READER),
                entry("GET /api/v1/actors/{slug}/revisions/{revision}", Roles.READER),
                entry("GET /api/v1/claims/{id}/revisions/{revision}", Roles.READER),
                entry("GET /api/v1/imports/{id}/missing", Roles.READER),
                entry("GET /api/v1/incidents/{id}/casualties", Roles.READER),
                entry("GET /api/v1/incidents/{id}/revisions/{revision}", Roles.READER),
                entry("GET /api/v1/incidents/{id}/verification", Roles.READER),
                entry("GET /api/v1/places/{id}/revisions", Roles.READER),
                entry("GET /api/v1/places/{id}/revisions/{revision}", Roles.READER),
                entry("GET /api/v1/boundaries/{country}", Roles.READER),
                entry("POST /api/v1/imports/{id}/withdraw-missing", Roles.CURATOR),
                entry("GET /api/v1/operations/{service}/erasures", Roles.ADMIN),
                entry("GET /api/v1/operations/{service}/erasures/{id}", Roles.ADMIN),
                entry("PUT /api/v1/operations/{service}/erasures/{id}", Roles.ADMIN),
                entry("GET /api/v1/audit/verify", Roles.READER),
                entry("GET /api/v1/operations/{service}/audit/verify", Roles.READER),
                entry("GET /api/v1/operations/{service}/refill", Roles.ADMIN),
                entry("POST /api/v1/operations/{service}/refill", Roles.ADMIN)));
    }
}
