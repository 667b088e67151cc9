package org.vigil.local.edge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/** Says whether every service is ready, or which are not. */
final class Health {
    private static final int OK = 200;

    private final HttpClient client;
    private final Map<String, ServiceAddress> services;

    Health(HttpClient client, Map<String, ServiceAddress> services) {
        this.client = client;
        this.services = new TreeMap<>(services);
    }

    void handle(HttpServerRequest request) {
        List<Future<Optional<String>>> asked = services.entrySet().stream()
                .map(service -> ready(service.getValue())
                        .map(ready -> Optional.of(service.getKey()).filter(name -> !ready)))
                .toList();
        Future.join(asked).onSuccess(all -> {
            List<String> missing = asked.stream().flatMap(answer -> answer.result().stream()).toList();
            if (missing.isEmpty()) {
                request.response().putHeader("content-type", "text/plain").end("up\n");
            } else {
                Problem.notReady(request, missing);
            }
        });
    }

    private Future<Boolean> ready(ServiceAddress service) {
        return client.request(HttpMethod.GET, service.management(), service.host(), "/q/health/ready")
                .compose(HttpClientRequest::send)
                .compose(answer -> answer.end().map(end -> answer.statusCode() == OK)).otherwise(false);
    }
}
