package org.vigil.local.edge;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;

/**
 * Passes each request on to its service, streaming both ways; the Host header stays, so that Location headers lead back here.
 */
final class Forwarding implements Handler<HttpServerRequest> {
    private static final String LOCALHOST = "127.0.0.1";
    /** Those that RFC 9110, section 7.6.1, gives to one connection alone. */
    private static final Set<String> OF_ONE_CONNECTION = Set.of("connection", "keep-alive", "proxy-connection", "te", "trailer",
            "transfer-encoding", "upgrade", "http2-settings", "expect");

    private final HttpClient client;
    private final Map<String, Integer> ports;

    /** @param ports the port of each service */
    Forwarding(HttpClient client, Map<String, Integer> ports) {
        this.client = client;
        this.ports = ports;
    }

    @Override
    public void handle(HttpServerRequest request) {
        if (request.path().equals("/health")) {
            new Health(client, ports).handle(request);
            return;
        }
        Optional<Routes.Target> target = Routes.of(request.path());
        if (target.isEmpty()) {
            Problem.notFound(request);
            return;
        }
        forward(request, target.get());
    }

    private void forward(HttpServerRequest request, Routes.Target target) {
        request.pause();
        String query = request.query() == null ? "" : "?" + request.query();
        RequestOptions options = new RequestOptions().setMethod(request.method()).setHost(LOCALHOST)
                .setPort(ports.get(target.service())).setURI(target.path() + query);
        client.request(options).compose(onward -> send(request, onward))
                .compose(answer -> relay(answer, request))
                .onFailure(failure -> Problem.unreachable(request, target.service()));
    }

    private static Future<HttpClientResponse> send(HttpServerRequest request, HttpClientRequest onward) {
        copy(request.headers(), onward.headers());
        if (request.getHeader("content-length") == null && request.getHeader("transfer-encoding") == null) {
            request.resume();
            return onward.send();
        }
        if (request.getHeader("content-length") == null) {
            onward.setChunked(true);
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader("expect"))) {
            request.response().writeContinue();
        }
        return onward.send(request);
    }

    private static Future<Void> relay(HttpClientResponse answer, HttpServerRequest request) {
        request.response().setStatusCode(answer.statusCode());
        copy(answer.headers(), request.response().headers());
        if (answer.getHeader("content-length") == null) {
            request.response().setChunked(true);
        }
        return answer.pipeTo(request.response());
    }

    private static void copy(MultiMap from, MultiMap to) {
        from.forEach(header -> {
            if (!OF_ONE_CONNECTION.contains(header.getKey().toLowerCase(Locale.ROOT))) {
                to.add(header.getKey(), header.getValue());
            }
        });
    }
}
