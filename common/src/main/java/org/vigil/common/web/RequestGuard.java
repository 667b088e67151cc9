package org.vigil.common.web;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.RefusalMessages;
import org.vigil.common.text.Sentence;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/**
 * Turns away at the door what no endpoint takes: bodies over the limit and NUL characters in the address. A body that says its
 * length is turned away by that, any other one by {@link BodyLimit} when it has grown too large. The endpoints of
 * {@code vigil.http.streamed-paths} take a stream, hold none of it in memory, and set it a limit themselves.
 */
@Provider
@PreMatching
class RequestGuard implements ContainerRequestFilter {

    /** Under this name stands how many bytes the body of the request may have; nothing where the endpoint decides. */
    static final String LIMIT = "vigil.http.largest-body";

    /** Where nothing reads a body as JSON, its connection is broken off at so many times the limit. */
    private static final int BROKEN_OFF_AT = 4;

    private final RoutingContext http;
    private final long limit;
    private final List<String> streamed;

    RequestGuard(RoutingContext http, @ConfigProperty(name = LIMIT) MemorySize limit,
            @ConfigProperty(name = "vigil.http.streamed-paths") Optional<List<String>> streamed) {
        this.http = http;
        this.limit = limit.asLongValue();
        this.streamed = streamed.orElse(List.of());
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String address = http.request().uri();
        if (address.contains("%00")) {
            throw Problems.invalidParameter("address", Sentence.of(RefusalMessages.class, RefusalMessages::nul));
        }
        if (http.request().method().equals(HttpMethod.POST) && streamed.contains(http.normalizedPath())) {
            return;
        }
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > limit) {
            throw Problems.tooLarge(limit);
        }
        http.put(LIMIT, limit);
        http.put(VertxInputStream.MAX_REQUEST_SIZE_KEY, limit * BROKEN_OFF_AT);
    }
}
