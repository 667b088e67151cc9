package org.vigil.local.edge;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.streams.Pipe;

/** One request on its way to a service and the answer on its way back, both streamed. */
final class Exchange {
    /** Those that RFC 9110, section 7.6.1, gives to one connection alone; `expect` is answered here. */
    private static final Set<String> OF_ONE_CONNECTION = Set.of("connection", "keep-alive", "proxy-connection", "te", "trailer",
            "transfer-encoding", "upgrade", "http2-settings", "expect");
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private final HttpServerRequest request;
    private final HttpClientRequest onward;
    private final String service;
    private final Pipe<?> body;

    private Exchange(HttpServerRequest request, HttpClientRequest onward, String service, Pipe<?> body) {
        this.request = request;
        this.onward = onward;
        this.service = service;
        this.body = body;
    }

    /**
     * @param request paused since it came in
     * @param onward a request of the same method to the service, connected and with nothing sent yet
     */
    static void begin(HttpServerRequest request, HttpClientRequest onward, String service) {
        copy(request.headers(), onward.headers());
        boolean length = request.headers().contains("content-length");
        boolean hasBody = length || request.headers().contains("transfer-encoding");
        var body = hasBody ? request.pipe().endOnFailure(false) : null;
        Exchange exchange = new Exchange(request, onward, service, body);
        request.response().closeHandler(callerLeft -> onward.reset());
        // Failures while it is sent are dropped here: the answer, or that there is none, is what counts.
        onward.exceptionHandler(whileSending -> {
        });
        // Also decides when the body cannot be sent to its end: the service may have answered before it read all of it.
        onward.response().onSuccess(exchange::relay).onFailure(brokenOff -> Problem.brokenOff(request, service));
        if (body == null) {
            request.resume();
            onward.end();
            return;
        }
        onward.setChunked(!length);
        if ("100-continue".equalsIgnoreCase(request.getHeader("expect"))) {
            request.response().writeContinue();
        }
        body.to(onward);
    }

    private void relay(HttpClientResponse answer) {
        boolean early = body != null && !request.isEnded();
        if (early) {
            // The rest is read and dropped: a caller that is still sending would not see the answer if its connection were closed.
            body.close();
        }
        HttpServerResponse response = request.response().setStatusCode(answer.statusCode());
        copy(answer.headers(), response.headers());
        if (hasNoBody(answer)) {
            answer.end().onSuccess(ended -> response.end()).onFailure(failure -> Problem.brokenOff(request, service));
        } else if (request.version() == HttpVersion.HTTP_1_0) {
            // It knows no chunks: the length has to be known first.
            answer.body().onSuccess(response::end).onFailure(failure -> Problem.brokenOff(request, service));
        } else {
            response.setChunked(answer.getHeader("content-length") == null);
            answer.pipeTo(response).onFailure(failure -> Problem.brokenOff(request, service));
        }
        if (early) {
            answer.end().onComplete(ended -> onward.reset());
        }
    }

    private boolean hasNoBody(HttpClientResponse answer) {
        return request.method().equals(HttpMethod.HEAD) || answer.statusCode() == NO_CONTENT
                || answer.statusCode() == NOT_MODIFIED;
    }

    private static void copy(MultiMap from, MultiMap to) {
        Set<String> named = from.getAll("connection").stream().flatMap(names -> Stream.of(names.split(",")))
                .map(name -> name.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        from.forEach(header -> {
            String name = header.getKey().toLowerCase(Locale.ROOT);
            if (!OF_ONE_CONNECTION.contains(name) && !named.contains(name)) {
                to.add(header.getKey(), header.getValue());
            }
        });
    }
}
