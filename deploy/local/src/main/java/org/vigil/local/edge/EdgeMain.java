package org.vigil.local.edge;

import java.util.HashMap;
import java.util.Map;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.SocketAddress;

/** Runs in a JVM of its own: the edge. */
public final class EdgeMain {
    private static final int CONNECTIONS_PER_SERVICE = 64;
    /** Longer than any service takes, so that the service is the one to answer. */
    private static final int LONGEST_REQUEST_LINE = 96 << 10;
    /** As much as the services take: the cookies of a session hold three tokens of the provider. */
    private static final int LARGEST_HEADERS = 20 << 10;
    private static final int CONNECT_MILLIS = 2_000;
    private static final int IDLE_SECONDS = 120;

    private EdgeMain() {
    }

    /**
     * @param args the address and port to listen on ({@code host:port}), then {@code service=host:port,management-port} for
     *        each service
     */
    public static void main(String[] args) {
        Map<String, ServiceAddress> services = new HashMap<>();
        for (int i = 1; i < args.length; i++) {
            int equals = args[i].indexOf('=');
            services.put(args[i].substring(0, equals), ServiceAddress.parse(args[i].substring(equals + 1)));
        }
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2));
        Callers callers = new Callers();
        Runtime.getRuntime().addShutdownHook(new Thread(callers::letGo));
        start(vertx, SocketAddress.inetSocketAddress(port(args[0]), host(args[0])), services, callers).onFailure(failure -> {
            System.err.println("The edge cannot listen on " + args[0] + ": " + failure.getMessage());
            System.exit(1);
        });
    }

    private static String host(String address) {
        return address.substring(0, address.lastIndexOf(':'));
    }

    private static int port(String address) {
        return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    }

    /** @param address where to listen; port 0 for any */
    static Future<HttpServer> start(Vertx vertx, SocketAddress address, Map<String, ServiceAddress> services,
            Callers callers) {
        HttpClientOptions toServices = new HttpClientOptions().setMaxPoolSize(CONNECTIONS_PER_SERVICE)
                .setConnectTimeout(CONNECT_MILLIS).setIdleTimeout(IDLE_SECONDS).setMaxHeaderSize(LARGEST_HEADERS);
        HttpServerOptions toCallers = new HttpServerOptions().setHttp2ClearTextEnabled(false)
                .setIdleTimeout(IDLE_SECONDS).setMaxInitialLineLength(LONGEST_REQUEST_LINE)
                .setMaxHeaderSize(LARGEST_HEADERS);
        return vertx.createHttpServer(toCallers).connectionHandler(callers::connected)
                .requestHandler(new Forwarding(vertx.createHttpClient(toServices), services, callers)).listen(address);
    }
}
