package org.vigil.local.edge;

import java.util.List;
import java.util.Map;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/** Says whether every service answers. */
final class Health {
    private final HttpClient client;
    private final Map<String, Integer> ports;

    Health(HttpClient client, Map<String, Integer> ports) {
        this.client = client;
        this.ports = ports;
    }

    void handle(HttpServerRequest request) {
        List<Future<Void>> asked = ports.values().stream().map(this::answers).toList();
        Future.all(asked).onSuccess(all -> request.response().end("up\n"))
                .onFailure(failure -> Problem.unreachable(request, "One of the services"));
    }

    /** The contract is there as soon as the service serves. */
    private Future<Void> answers(int port) {
        return client.request(HttpMethod.GET, port, "127.0.0.1", "/q/openapi").compose(request -> request.send())
                .compose(answer -> answer.body().mapEmpty());
    }
}
