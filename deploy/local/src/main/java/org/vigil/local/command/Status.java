package org.vigil.local.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;

import org.vigil.local.folder.DataFolder;
import org.vigil.local.folder.Ports;
import org.vigil.local.folder.Refusal;
import org.vigil.local.process.ManagedProcess;
import org.vigil.local.process.Memory;

/** Shows each process of a suite. */
final class Status {
    /** The exit status when something is not running, as systemctl has it. */
    static final int NOT_ALL_UP = 3;

    private final Path data;
    private final Path home;
    private final PrintStream out;

    Status(Path data, Path home, PrintStream out) {
        this.data = data;
        this.home = home;
        this.out = out;
    }

    void run() throws IOException {
        DataFolder folder = DataFolder.at(data);
        if (!folder.exists()) {
            throw new Refusal("There is no suite in " + folder.root() + ".", NOT_ALL_UP);
        }
        out.printf("%-17s %-9s %8s %6s %8s  %s%n", "process", "state", "pid", "port", "memory", "since");
        boolean allUp = true;
        for (ManagedProcess process : Suite.of(folder, Ports.in(folder), home).processes()) {
            boolean ready = process.ready();
            allUp &= ready;
            String state = ready ? "ready" : process.runs() ? "not ready" : "down";
            out.printf("%-17s %-9s %8s %6d %8s  %s%n", process.name(), state,
                    process.runningPid().map(String::valueOf).orElse("-"), process.port(), memory(process),
                    process.since().map(since -> since.truncatedTo(ChronoUnit.SECONDS).toString()).orElse("-"));
        }
        if (!allUp) {
            throw new Refusal("Not everything runs; deploy/local/up starts what is missing.", NOT_ALL_UP);
        }
    }

    private static String memory(ManagedProcess process) {
        OptionalLong bytes = process.runningPid().map(Memory::of).orElse(OptionalLong.empty());
        return bytes.isPresent() ? (bytes.getAsLong() >> 20) + " MB" : "-";
    }
}
