package org.vigil.common.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vigil.common.problem.Problems;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.RoutingContext;

/** Turns away at the door what no endpoint takes: bodies over the limit and NUL characters in the address. */
@Provider
@PreMatching
class RequestGuard implements ContainerRequestFilter {

    private final RoutingContext http;
    private final long limit;

    RequestGuard(RoutingContext http, @ConfigProperty(name = "vigil.http.largest-body") MemorySize limit) {
        this.http = http;
        this.limit = limit.asLongValue();
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > limit) {
            throw Problems.tooLarge(limit);
        }
        String address = http.request().uri();
        if (address.contains("%00")) {
            throw Problems.invalidParameter("address", "holds a NUL character; remove it");
        }
    }
}
