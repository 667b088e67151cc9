package org.vigil.local.edge;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

import io.vertx.core.http.HttpConnection;

/** Who is connected to the edge, and is let go when it stops: each with its answer, and none in the middle of one. */
final class Callers {
    private static final Duration PAUSE = Duration.ofMillis(50);
    /** Who asks nothing for so long has no answer to wait for. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Set<HttpConnection> connections = ConcurrentHashMap.newKeySet();
    private volatile boolean letGo;

    void connected(HttpConnection connection) {
        connections.add(connection);
        connection.closeHandler(closed -> connections.remove(connection));
    }

    /** Whether an answer is the last one of its connection. */
    boolean areLetGo() {
        return letGo;
    }

    /** Returns when nobody is connected any more. */
    void letGo() {
        letGo = true;
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!connections.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
