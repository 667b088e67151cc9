package org.vigil.common.correlation;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.MDC;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/** Gives each request an id, which the answer tells: the one that it brings along, if that can be taken, or a new one. */
@ApplicationScoped
class CorrelatedRequests {

    private static final String HEADER = "X-Correlation-Id";

    /** Before anything can be logged of a request. */
    private static final int PRIORITY = 20_000;

    void register(@Observes Filters filters) {
        filters.register(CorrelatedRequests::handle, PRIORITY);
    }

    private static void handle(RoutingContext http) {
        String brought = http.request().getHeader(HEADER);
        String id = Correlation.isId(brought) ? brought : UUID.randomUUID().toString();
        http.response().putHeader(HEADER, id);
        MDC.put(Correlation.LOGGED, id);
        http.next();
    }
}
