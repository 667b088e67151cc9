package org.vigil.local.edge;

import java.util.HashMap;
import java.util.Map;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;

/** Runs in a JVM of its own: the edge. */
public final class EdgeMain {
    private static final int CONNECTIONS_PER_SERVICE = 64;
    private static final int CONNECT_MILLIS = 2_000;
    private static final int IDLE_SECONDS = 120;

    private EdgeMain() {
    }

    /** @param args the port to listen on, then {@code service=port} for each service */
    public static void main(String[] args) {
        Map<String, Integer> ports = new HashMap<>();
        for (int i = 1; i < args.length; i++) {
            int equals = args[i].indexOf('=');
            ports.put(args[i].substring(0, equals), Integer.parseInt(args[i].substring(equals + 1)));
        }
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2));
        HttpClientOptions toServices = new HttpClientOptions().setMaxPoolSize(CONNECTIONS_PER_SERVICE)
                .setConnectTimeout(CONNECT_MILLIS).setIdleTimeout(IDLE_SECONDS);
        HttpServerOptions toCallers = new HttpServerOptions().setHttp2ClearTextEnabled(false).setHost("127.0.0.1")
                .setPort(Integer.parseInt(args[0]))
                .setIdleTimeout(IDLE_SECONDS);
        vertx.createHttpServer(toCallers).requestHandler(new Forwarding(vertx.createHttpClient(toServices), ports)).listen()
                .onFailure(failure -> {
                    System.err.println("The edge cannot listen on port " + args[0] + ": " + failure.getMessage());
                    System.exit(1);
                });
    }
}
