package org.vigil.local.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

import org.vigil.local.folder.Ports;

/** How one sees from outside that a process does its work. */
@FunctionalInterface
public interface Readiness {
    int TIMEOUT_MILLIS = 2_000;

    boolean holds();

    /** Something accepts connections on this port. */
    static Readiness connects(int port) {
        return () -> {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(Ports.HOST, port), TIMEOUT_MILLIS);
                return true;
            } catch (IOException notYet) {
                return false;
            }
        };
    }

    /** A GET is answered with 200. */
    static Readiness answers(int port, String path) {
        URI uri = URI.create("http://" + Ports.HOST + ":" + port + path);
        return () -> {
            try {
                HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection(java.net.Proxy.NO_PROXY);
                connection.setConnectTimeout(TIMEOUT_MILLIS);
                connection.setReadTimeout(TIMEOUT_MILLIS);
                try {
                    return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
                } finally {
                    connection.disconnect();
                }
            } catch (IOException notYet) {
                return false;
            }
        };
    }
}
