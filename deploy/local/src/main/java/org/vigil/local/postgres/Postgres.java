package org.vigil.local.postgres;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.vigil.local.folder.DataFolder;
import org.vigil.local.folder.Ports;
import org.vigil.local.folder.Secrets;
import org.vigil.local.process.ManagedProcess;
import org.vigil.local.process.Part;
import org.vigil.local.process.ProcessSpec;
import org.vigil.local.process.Readiness;

import com.sun.management.OperatingSystemMXBean;

/** PostgreSQL with a database and a role for each service. What is committed is on disk: fsync stays on. */
public final class Postgres implements Part {
    public static final String NAME = "postgres";

    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final long LEAST_BUFFER = 64;
    private static final long MOST_BUFFER = 4096;
    /** Three services with pools of at most 16 connections each fit. */
    private static final List<String> SETTINGS = List.of("listen_addresses=" + Ports.HOST, "unix_socket_directories=",
            "max_connections=60", "shared_buffers=%dMB".formatted(bufferMegabytes(memory())), "max_wal_size=256MB",
            "io_workers=1", "timezone=UTC", "log_timezone=UTC", "log_checkpoints=off", "log_line_prefix=%m [%p] %q%u@%d ");

    private final DataFolder folder;
    private final List<String> services;
    private final PostgresEngine engine;
    private final PostgresCluster cluster;
    private final ManagedProcess process;

    /** @param services names of the databases, each also the name of the role that owns it */
    public Postgres(DataFolder folder, Ports ports, Secrets secrets, List<String> services) throws IOException {
        this.folder = folder;
        this.services = services;
        this.engine = new PostgresEngine(folder);
        this.cluster = new PostgresCluster(folder, secrets, engine);
        this.process = new ManagedProcess(spec(ports.of(NAME)), folder);
    }

    /**
     * Megabytes of pages that PostgreSQL keeps: a 32nd of the memory (bytes) that there is. A laptop notes nothing of it, and
     * very many incidents are not read from disk again for each question. They are taken as they are filled, not at the start.
     */
    static long bufferMegabytes(long memory) {
        return Math.max(LEAST_BUFFER, Math.min(MOST_BUFFER, (memory / 32) >> 20));
    }

    private static long memory() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize();
    }

    /** Where a service finds its database. */
    public static String jdbcUrl(Ports ports, String service) {
        return "jdbc:postgresql://%s:%d/%s".formatted(Ports.HOST, ports.of(NAME), service);
    }

    @Override
    public ManagedProcess process() {
        return process;
    }

    @Override
    public void prepare() throws IOException {
        engine.unpack();
        cluster.ensure(services);
        // Written by a server that is dead now. Its process id may belong to somebody else since, and PostgreSQL would then not start.
        Files.deleteIfExists(folder.postgres().resolve("postmaster.pid"));
    }

    private ProcessSpec spec(int port) throws IOException {
        List<String> command = new ArrayList<>(RootWorkaround.prefix());
        command.addAll(
                List.of(engine.program("postgres").toString(), "-D", folder.postgres().toString(), "-c", "port=" + port));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        // SIGINT is the fast shutdown: open transactions are rolled back, nobody is waited for.
        return new ProcessSpec(NAME, port, command, Map.of("LC_ALL", "C", "TZ", "UTC"), "INT", STOP_LIMIT, this::accepts);
    }

    /**
     * The server notes its state in the last line of postmaster.pid, as pg_ctl reads it; a port alone answers during recovery
     * too.
     */
    private boolean accepts() {
        Path file = folder.postgres().resolve("postmaster.pid");
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.size() > 7 && lines.get(7).strip().equals("ready") && Readiness.connects(process.port()).holds();
        } catch (IOException notYet) {
            return false;
        }
    }
}
