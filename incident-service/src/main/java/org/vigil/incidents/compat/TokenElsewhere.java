package org.vigil.incidents.compat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Scripts written for UCDP send their token in a header of its own, those for ACLED's older API in the address, as {@code key}.
 * It is put where bearer tokens are looked for, and has to be one of ours like any other.
 */
@ApplicationScoped
class TokenElsewhere {

    /** Before authentication, which Quarkus does at 200. */
    private static final int BEFORE_AUTHENTICATION = 250;

    void register(@Observes Filters filters) {
        filters.register(TokenElsewhere::move, BEFORE_AUTHENTICATION);
    }

    private static void move(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        String path = exchange.normalizedPath();
        String token = path.startsWith("/compat/ucdp/") ? request.getHeader("x-ucdp-access-token")
                : path.startsWith("/compat/acled/") ? request.getParam("key") : null;
        if (token != null && !token.isBlank() && !request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            request.headers().set(HttpHeaders.AUTHORIZATION, "Bearer " + token.strip());
        }
        exchange.next();
    }
}
