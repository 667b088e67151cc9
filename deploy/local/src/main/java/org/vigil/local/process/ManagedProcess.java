package org.vigil.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.vigil.local.folder.DataFolder;
import org.vigil.local.folder.Refusal;

/** One process of a suite, found again by its pid file whoever started it. */
public final class ManagedProcess {
    private static final int SHOWN_LINES = 20;

    private final ProcessSpec spec;
    private final DataFolder folder;
    private Process started;

    public ManagedProcess(ProcessSpec spec, DataFolder folder) {
        this.spec = spec;
        this.folder = folder;
    }

    public String name() {
        return spec.name();
    }

    public int port() {
        return spec.port();
    }

    public boolean runs() {
        return runningPid().isPresent();
    }

    /** Whether it was started and has not been stopped since; it may have died. */
    public boolean noted() {
        return Files.exists(folder.pidFile(spec.name()));
    }

    /** Whether it ended without having been stopped. */
    public boolean died() {
        return noted() && !runs();
    }

    public Path log() {
        return folder.log(spec.name());
    }

    public Optional<Long> runningPid() {
        return pidFile().map(PidFile::pid);
    }

    public Optional<Instant> since() {
        return pidFile().map(PidFile::since);
    }

    /** Whether it runs with what it would be started with now: ports, passwords, limits. */
    public boolean runsAsSpecified() {
        return pidFile().filter(file -> file.settings().equals(spec.settings())).isPresent();
    }

    public boolean ready() {
        return runs() && spec.readiness().holds();
    }

    public void start() throws IOException {
        started = Detached.start(spec, folder);
        String identity = ProcessIdentity.of(started.pid()).orElse("ended at once");
        new PidFile(started.pid(), identity, spec.settings(), Instant.now()).write(folder.pidFile(spec.name()));
    }

    /**
     * Waits until it is ready.
     *
     * @return whether it was before the limit was over
     * @throws Refusal when it ends; shows the end of its log
     */
    public boolean becomesReady(Duration limit) {
        boolean decided = Wait.until(limit, () -> !runs() || spec.readiness().holds());
        if (!runs()) {
            throw failure("stopped while it started" + exitStatus());
        }
        return decided;
    }

    /**
     * Ends it: by the signal that it takes for a good end, and by SIGKILL when that takes too long.
     *
     * @return what was done, as the rest of a sentence; empty when it did not run
     */
    public Optional<String> stop() throws IOException {
        Optional<PidFile> file = pidFile();
        if (file.isEmpty()) {
            Files.deleteIfExists(folder.pidFile(spec.name()));
            return Optional.empty();
        }
        long begin = System.nanoTime();
        Signals.send(spec.stopSignal(), file.get().pid());
        boolean ended = Wait.until(spec.stopLimit(), () -> !runs());
        if (!ended) {
            Signals.send("KILL", file.get().pid());
            Wait.until(spec.stopLimit(), () -> !runs());
        }
        Files.deleteIfExists(folder.pidFile(spec.name()));
        double seconds = (System.nanoTime() - begin) / 1e9;
        return Optional.of(ended ? "stopped after %.1f s".formatted(seconds)
                : "killed, as it had not stopped within %d s".formatted(spec.stopLimit().toSeconds()));
    }

    private Optional<PidFile> pidFile() {
        try {
            return PidFile.read(folder.pidFile(spec.name())).filter(PidFile::alive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String exitStatus() {
        return started == null || started.isAlive() ? "" : " (exit status %d)".formatted(started.exitValue());
    }

    /** What went wrong, as the rest of a sentence, with the end of its log. */
    public Refusal failure(String what) {
        Path log = folder.log(spec.name());
        StringBuilder message = new StringBuilder("%s %s; its log is %s and ends with:".formatted(spec.name(), what, log));
        new LogFile(log).tail(SHOWN_LINES).forEach(line -> message.append("\n    ").append(line));
        return new Refusal(message.toString());
    }
}
