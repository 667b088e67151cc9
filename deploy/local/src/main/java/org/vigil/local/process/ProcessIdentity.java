package org.vigil.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What tells a process from a later one that got the same id: when it was started. On Linux this is counted in clock
 * ticks since boot, together with the id of the boot, because the wall clock may be set while the process runs.
 */
final class ProcessIdentity {
    private static final Path PROC = Path.of("/proc");
    // Fields of /proc/<pid>/stat behind the command, see proc_pid_stat(5).
    private static final int STATE = 0;
    private static final int START_TIME = 19;

    private ProcessIdentity() {
    }

    /** @return empty when no such process lives; one that has died and waits for its parent to notice does not live */
    static Optional<String> of(long pid) {
        Path stat = PROC.resolve(Long.toString(pid)).resolve("stat");
        if (!Files.exists(PROC.resolve("self/stat"))) {
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).flatMap(handle -> handle.info().startInstant())
                    .map(Object::toString);
        }
        try {
            String line = Files.readString(stat);
            // The command stands in brackets and may hold spaces and brackets itself.
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            boolean dead = fields[STATE].equals("Z") || fields[STATE].equals("X");
            String boot = Files.readString(PROC.resolve("sys/kernel/random/boot_id")).strip();
            return dead ? Optional.empty() : Optional.of(boot + "/" + fields[START_TIME]);
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
