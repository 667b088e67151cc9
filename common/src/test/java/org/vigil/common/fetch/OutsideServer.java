package org.vigil.common.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

/** A server that plays the outside world, on a port of its own of the loopback interface. */
public final class OutsideServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "outside");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, HttpHandler> pages = new ConcurrentHashMap<>();
    private final Map<String, List<Headers>> requests = new ConcurrentHashMap<>();

    /** Starts it on a free port. */
    public OutsideServer() {
        this("127.0.0.1", 0);
    }

    OutsideServer(String address, int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(address), port), 50);
        } catch (IOException e) {
            throw new IllegalStateException("The outside world did not start", e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        requests.computeIfAbsent(path, any -> new CopyOnWriteArrayList<>()).add(exchange.getRequestHeaders());
        try (exchange) {
            HttpHandler page = pages.get(path);
            if (page == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                page.handle(exchange);
            }
        } catch (IOException e) {
            // the other side has had enough, which is what many tests are about
        }
    }

    /** Where it listens, as host:port. */
    public String authority() {
        return "127.0.0.1:" + port();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** The address of a path. */
    public String url(String path) {
        return "http://" + authority() + path;
    }

    /** Answers a path in any way. */
    public String serve(String path, HttpHandler page) {
        pages.put(path, page);
        return url(path);
    }

    /** Answers a path with a text in UTF-8. */
    public String serve(String path, String contentType, String text) {
        return serve(path, contentType, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Answers a path with bytes. */
    public String serve(String path, String contentType, byte[] bytes) {
        return serve(path, exchange -> {
            if (contentType != null) {
                exchange.getResponseHeaders().set("Content-Type", contentType);
            }
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    /** Answers a path with a status and a header. */
    public String serve(String path, int status, String header, String value) {
        return serve(path, exchange -> {
            exchange.getResponseHeaders().set(header, value);
            exchange.sendResponseHeaders(status, -1);
        });
    }

    /** The headers of the requests that came for a path, oldest first. */
    public List<Headers> requests(String path) {
        return requests.getOrDefault(path, List.of());
    }

    /** How many requests came in all. */
    public int requests() {
        return requests.values().stream().mapToInt(List::size).sum();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
