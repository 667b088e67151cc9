package org.vigil.local.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.vigil.local.folder.DataFolder;
import org.vigil.local.folder.FolderLock;
import org.vigil.local.folder.Ports;
import org.vigil.local.process.ManagedProcess;
import org.vigil.local.process.Strays;

/** Stops a suite from the edge inwards; its data stays. */
final class Down {
    private final Path data;
    private final Path home;
    private final PrintStream out;

    Down(Path data, Path home, PrintStream out) {
        this.data = data;
        this.home = home;
        this.out = out;
    }

    void run() throws IOException {
        DataFolder folder = DataFolder.at(data);
        if (!folder.exists()) {
            out.println("There is no suite in " + folder.root() + ".");
            return;
        }
        try (FolderLock lock = FolderLock.acquire(folder)) {
            stop(folder);
        }
    }

    /** For a caller that holds the lock of the folder. */
    void stop(DataFolder folder) throws IOException {
        List<ManagedProcess> processes = new ArrayList<>(Suite.of(folder, Ports.in(folder), home).processes());
        Collections.reverse(processes);
        for (ManagedProcess process : processes) {
            Optional<String> done = process.stop();
            out.printf("%-17s %s%n", process.name(), done.orElse("did not run"));
        }
        Strays.kill(folder, Set.of());
    }
}
