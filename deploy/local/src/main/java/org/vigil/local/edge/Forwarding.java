package org.vigil.local.edge;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;

/** Passes each request on to its service; the Host header stays, so that Location headers lead back here. */
final class Forwarding implements Handler<HttpServerRequest> {
    /** At this size the services break the connection off; below it they answer themselves what they take. */
    private static final long MOST_BYTES = 64L << 20;
    /** The same where a service streams what it takes. */
    private static final long MOST_STREAMED = 4L << 30;
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");

    private final HttpClient client;
    private final Map<String, ServiceAddress> services;
    private final Callers callers;

    /** @param services where each service is */
    Forwarding(HttpClient client, Map<String, ServiceAddress> services, Callers callers) {
        this.client = client;
        this.services = services;
        this.callers = callers;
    }

    @Override
    public void handle(HttpServerRequest request) {
        if (callers.areLetGo()) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        if (request.path() == null || !Routes.wellFormed(request.path())) {
            Problem.malformedPath(request);
            return;
        }
        if (request.path().equals("/health")) {
            new Health(client, services).handle(request);
            return;
        }
        Optional<Routes.Target> target = Routes.of(request.path()).filter(known -> services.containsKey(known.service()));
        if (target.isEmpty()) {
            Problem.notFound(request);
            return;
        }
        long most = target.get().isStreamed() ? MOST_STREAMED : MOST_BYTES;
        if (length(request) > most) {
            Problem.tooLarge(request, most);
            return;
        }
        forward(request, target.get());
    }

    private static long length(HttpServerRequest request) {
        String length = request.getHeader("content-length");
        return length != null && LENGTH.matcher(length).matches() ? Long.parseLong(length) : 0;
    }

    private void forward(HttpServerRequest request, Routes.Target target) {
        request.pause();
        String query = request.query() == null ? "" : "?" + request.query();
        ServiceAddress address = services.get(target.service());
        RequestOptions options = new RequestOptions().setMethod(request.method()).setHost(address.host())
                .setPort(address.http()).setURI(target.path() + query);
        client.request(options).onSuccess(onward -> Exchange.begin(request, onward, target.service()))
                .onFailure(notConnected -> Problem.unreachable(request, target.service()));
    }
}
