package org.vigil.local.edge;

import java.util.HashMap;
import java.util.Map;

import org.vigil.local.folder.Ports;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;

/** Runs in a JVM of its own: the edge. */
public final class EdgeMain {
    private static final int CONNECTIONS_PER_SERVICE = 64;
    /** Longer than any service takes, so that the service is the one to answer. */
    private static final int LONGEST_REQUEST_LINE = 96 << 10;
    private static final int CONNECT_MILLIS = 2_000;
    private static final int IDLE_SECONDS = 120;

    private EdgeMain() {
    }

    /** @param args the port to listen on, then {@code service=port,management-port} for each service */
    public static void main(String[] args) {
        Map<String, ServicePorts> services = new HashMap<>();
        for (int i = 1; i < args.length; i++) {
            int equals = args[i].indexOf('=');
            services.put(args[i].substring(0, equals), ServicePorts.parse(args[i].substring(equals + 1)));
        }
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2));
        start(vertx, Integer.parseInt(args[0]), services).onFailure(failure -> {
            System.err.println("The edge cannot listen on port " + args[0] + ": " + failure.getMessage());
            System.exit(1);
        });
    }

    /** @param port 0 for any */
    static Future<HttpServer> start(Vertx vertx, int port, Map<String, ServicePorts> services) {
        HttpClientOptions toServices = new HttpClientOptions().setMaxPoolSize(CONNECTIONS_PER_SERVICE)
                .setConnectTimeout(CONNECT_MILLIS).setIdleTimeout(IDLE_SECONDS);
        HttpServerOptions toCallers = new HttpServerOptions().setHttp2ClearTextEnabled(false).setHost(Ports.HOST).setPort(port)
                .setIdleTimeout(IDLE_SECONDS).setMaxInitialLineLength(LONGEST_REQUEST_LINE);
        return vertx.createHttpServer(toCallers)
                .requestHandler(new Forwarding(vertx.createHttpClient(toServices), services)).listen();
    }
}
