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
    private final Gate gate = new Gate();
    /** Whether this command holds the lock of the data folder, which `down` would wait for in vain. */
    private volatile boolean locked;

    Up(Options options, Path home, PrintStream out) {
        this.options = options;
        this.home = home;
        this.out = out;
    }

    void run() throws Exception {
        DataFolder folder = DataFolder.open(options.data());
        AtExit atExit = new AtExit(() -> {
            if (options.detach()) {
                sayWhatRuns(folder);
            } else {
                stop(folder);
            }
        });
        try (FolderLock lock = FolderLock.acquire(folder)) {
            locked = true;
            start(folder, atExit);
        } catch (IOException | RuntimeException e) {
            atExit.yield();
            throw e;
        }
        locked = false;
        if (!options.detach()) {
            out.println("Press Ctrl-C to stop it.");
            new Watch(Suite.of(folder, Ports.in(folder), home).processes(), out).untilStopped();
            out.println("Vigil was stopped by another command.");
        }
        atExit.disarm();
    }

    private void start(DataFolder folder, AtExit atExit) throws IOException {
        Ports ports = Ports.in(folder);
        Suite before = Suite.of(folder, ports, home);
        Map<String, ManagedProcess> running = before.processes().stream().filter(ManagedProcess::runs)
                .collect(Collectors.toMap(ManagedProcess::name, Function.identity()));
        Set<Long> known = running.values().stream().flatMap(process -> process.runningPid().stream())
                .collect(Collectors.toSet());
        Strays.kill(folder, known);
        choosePorts(ports, running);
        Suite suite = Suite.of(folder, ports, home);
        // What ran before a refusal up to here goes on running untouched.
        atExit.arm();
        Starter starter = new Starter(gate, out, begin);
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

    private void loadDemo(DataFolder folder, URI edge) throws IOException {
        if (!options.demo() || Files.exists(folder.demoMarker())) {
            return;
        }
        SigningKey key = SigningKey.read(folder);
        Function<String, String> tokens = role -> Token.of(key, role);
        Demo.load(edge, tokens, out);
        Demo.awaitInStatistics(edge, tokens, out);
        PrivateFiles.write(folder.demoMarker(), Instant.now() + "\n");
        Demo.printFirstStatistics(edge, tokens, out);
        out.println();
        out.println("Go on with:");
        for (String path : List.of("/api/v1/incidents?country=SY", "/api/v1/stats/casualties?from=2019-07-01&to=2019-08-31")) {
            out.printf("  curl -H \"Authorization: Bearer $(deploy/local/token reader)\" \"%s\"%n", edge.resolve(path));
        }
    }

    /** The start may be in the middle: nothing more is started, and what was started is stopped. */
    private void stop(DataFolder folder) {
        gate.close();
        Down down = new Down(folder.root(), home, out);
        try {
            if (locked) {
                down.stop(folder);
            } else {
                down.run();
            }
        } catch (IOException | RuntimeException e) {
            out.printf("Vigil could not be stopped (%s): deploy/local/down --data %s does it.%n", e.getMessage(),
                    folder.root());
        }
    }

    private void sayWhatRuns(DataFolder folder) {
        try {
            String running = Suite.of(folder, Ports.in(folder), home).processes().stream().filter(ManagedProcess::runs)
                    .map(ManagedProcess::name).collect(Collectors.joining(", "));
            if (!running.isEmpty()) {
                System.err.printf("Still running: %s. deploy/local/down --data %s stops them.%n", running, folder.root());
            }
        } catch (IOException | RuntimeException unreadable) {
            // What kept the start from going on was said already.
        }
    }
}
