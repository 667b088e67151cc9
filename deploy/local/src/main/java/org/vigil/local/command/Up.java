package org.vigil.local.command;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.vigil.local.demo.Demo;
import org.vigil.local.edge.Edge;
import org.vigil.local.folder.DataFolder;
import org.vigil.local.folder.FolderLock;
import org.vigil.local.folder.Ports;
import org.vigil.local.folder.PrivateFiles;
import org.vigil.local.folder.Refusal;
import org.vigil.local.process.ManagedProcess;
import org.vigil.local.process.Strays;
import org.vigil.local.token.SigningKey;
import org.vigil.local.token.Token;

/** Starts what is not running, loads the demo once, and says where to go on. */
final class Up {
    private static final int DEFAULT_PORT = 8080;

    private final Options options;
    private final Path home;
    private final PrintStream out;
    private final long begin = System.nanoTime();

    Up(Options options, Path home, PrintStream out) {
        this.options = options;
        this.home = home;
        this.out = out;
    }

    void run() throws Exception {
        DataFolder folder = DataFolder.open(options.data());
        try (FolderLock lock = FolderLock.acquire(folder)) {
            start(folder);
        }
        if (!options.detach()) {
            stay(folder);
        }
    }

    private void start(DataFolder folder) throws Exception {
        Ports ports = Ports.in(folder);
        Suite before = Suite.of(folder, ports, home);
        Map<String, ManagedProcess> running = before.processes().stream().filter(ManagedProcess::runs)
                .collect(Collectors.toMap(ManagedProcess::name, Function.identity()));
        Set<Long> known = running.values().stream().flatMap(process -> process.runningPid().stream())
                .collect(Collectors.toSet());
        Strays.kill(folder, known);
        choosePorts(ports, running);
        Suite suite = Suite.of(folder, ports, home);
        Starter starter = new Starter(out, begin);
        starter.endWhatDiffers(suite);
        starter.start(suite.engines());
        starter.start(suite.services());
        starter.start(List.of(suite.edge()));
        URI edge = URI.create("http://localhost:" + ports.of(Edge.NAME));
        out.printf("Vigil is ready at %s (%.1f s).%n", edge, (System.nanoTime() - begin) / 1e9);
        loadDemo(folder, edge);
    }

    private void choosePorts(Ports ports, Map<String, ManagedProcess> running) throws IOException {
        for (Map.Entry<String, String> port : Suite.internalPorts().entrySet()) {
            if (!running.containsKey(port.getValue())) {
                ports.ensureFree(port.getKey());
            }
        }
        int kept = ports.of(Edge.NAME) == 0 ? DEFAULT_PORT : ports.of(Edge.NAME);
        int wanted = options.port().orElse(kept);
        boolean ours = running.containsKey(Edge.NAME) && ports.of(Edge.NAME) == wanted;
        Optional<String> obstacle = ours ? Optional.empty() : Ports.obstacle(wanted);
        if (obstacle.isPresent()) {
            throw new Refusal("Port %d cannot be used (%s): stop what uses it, or choose another with --port.".formatted(wanted,
                    obstacle.get()));
        }
        ports.set(Edge.NAME, wanted);
        ports.save();
    }

    private void loadDemo(DataFolder folder, URI edge) throws Exception {
        if (!options.demo() || Files.exists(folder.demoMarker())) {
            return;
        }
        SigningKey key = SigningKey.read(folder);
        Function<String, String> tokens = role -> Token.of(key, role);
        Demo.load(edge, tokens, out);
        Demo.awaitInStatistics(edge, tokens, out);
        PrivateFiles.write(folder.demoMarker(), Instant.now() + "\n");
        Demo.printFirstStatistics(edge, tokens, out);
    }

    /** Stays until it is interrupted, and then stops everything. */
    private void stay(DataFolder folder) throws InterruptedException {
        out.println("Press Ctrl-C to stop it.");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                new Down(folder.root(), home, out).run();
            } catch (IOException | Refusal e) {
                out.println(e.getMessage());
            }
        }, "down"));
        new CountDownLatch(1).await();
    }
}
