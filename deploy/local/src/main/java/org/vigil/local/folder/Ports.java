package org.vigil.local.folder;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The ports of one suite on 127.0.0.1: chosen at its first start, kept in the data folder, chosen anew when somebody else sits
 * on them.
 */
public final class Ports {
    /** Nothing of a local suite is reachable from another machine. */
    public static final String HOST = "127.0.0.1";

    // Below the range from which kernels take the near end of outgoing connections, which could sit on a port while we are down.
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;

    private final Path file;
    private final Properties chosen = new Properties();

    private Ports(Path file) {
        this.file = file;
    }

    public static Ports in(DataFolder folder) throws IOException {
        Ports ports = new Ports(folder.ports());
        if (Files.exists(ports.file)) {
            try (Reader reader = Files.newBufferedReader(ports.file)) {
                ports.chosen.load(reader);
            }
        }
        return ports;
    }

    /** @return the port kept under this name, 0 when there is none yet */
    public int of(String name) {
        try {
            return Integer.parseInt(chosen.getProperty(name, "0"));
        } catch (NumberFormatException e) {
            throw new Refusal(
                    "%s is damaged at %s: delete it while Vigil is down; ports are then chosen anew.".formatted(file, name));
        }
    }

    public void set(String name, int port) {
        chosen.setProperty(name, Integer.toString(port));
    }

    /** Keeps the port of a process that is down if it can still be bound, else chooses a free one. */
    public void ensureFree(String name) {
        int port = of(name);
        while (port == 0 || obstacle(port).isPresent()) {
            int candidate = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            port = chosen.containsValue(Integer.toString(candidate)) ? 0 : candidate;
        }
        set(name, port);
    }

    public void save() throws IOException {
        StringWriter text = new StringWriter();
        chosen.store(text, "Ports of this suite on 127.0.0.1; chosen anew at a start when they are taken.");
        PrivateFiles.write(file, text.toString());
    }

    /** What keeps this port of 127.0.0.1 from being bound now; empty when it is free. */
    public static Optional<String> obstacle(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // Connections of a server that has just stopped linger for a minute and do no harm.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(HOST, port));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
