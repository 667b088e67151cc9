package org.vigil.common.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Who has signed in at a page is known by a cookie: the token itself, which then stands for the Authorization header, or the
 * session that the log-in of the team's provider began. A change is only taken from our own pages, as a browser says from where
 * it sends; what other sites send comes without cookies.
 */
@ApplicationScoped
class TokenCookie {

    /** Before the token is looked at. */
    private static final int BEFORE_AUTHENTICATION = 250;
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    void register(@Observes Filters filters) {
        filters.register(TokenCookie::read, BEFORE_AUTHENTICATION);
    }

    private static void read(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!READING.contains(request.method()) && !isOurs(request)) {
            request.headers().remove(HttpHeaders.COOKIE);
        }
        Cookie cookie = request.getCookie(Choices.TOKEN);
        if (cookie != null && !cookie.getValue().isEmpty() && !request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            request.headers().set(HttpHeaders.AUTHORIZATION, "Bearer " + cookie.getValue());
        }
        context.next();
    }

    /** Whether one of our own pages sends it, by the header Origin that every browser adds to what is no mere reading. */
    static boolean isOurs(HttpServerRequest request) {
        String origin = request.getHeader("Origin");
        try {
            return origin != null && request.authority() != null
                    && request.authority().toString().equals(new URI(origin).getAuthority());
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
