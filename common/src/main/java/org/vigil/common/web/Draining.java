package org.vigil.common.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/**
 * Gives connections up from the moment in which a stop begins ({@code quarkus.shutdown.delay}). Who keeps one open to this
 * replica would go on sending to it, though no new one leads here any more, and would be turned away at the end of the delay.
 */
@ApplicationScoped
class Draining {
    /** Before anything answers. */
    private static final int PRIORITY = 10_000;

    private volatile boolean begun;

    void begin(@Observes ShutdownDelayInitiatedEvent stop) {
        begun = true;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, PRIORITY);
    }

    private void handle(RoutingContext http) {
        if (begun && http.request().version() != HttpVersion.HTTP_2) {
            http.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        http.next();
    }
}
