package org.vigil.local.process;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vigil.local.folder.DataFolder;

/**
 * Processes of a data folder that no pid file knows: of a launcher that was killed between starting and noting them,
 * and children of a killed PostgreSQL. They hold ports, locks and shared memory that the next start needs.
 */
public final class Strays {
    private static final Duration KILL_LIMIT = Duration.ofSeconds(10);

    private Strays() {
    }

    /**
     * Kills them. What they had not finished is repeated or rolled back at the next start, as after any kill.
     *
     * @param known the processes that may stay, with their children
     * @return how many there were
     */
    public static int kill(DataFolder folder, Set<Long> known) throws IOException {
        List<Long> strays = of(folder, known);
        for (long pid : strays) {
            Signals.send("KILL", pid);
        }
        Wait.until(KILL_LIMIT, () -> strays.stream().allMatch(pid -> ProcessIdentity.of(pid).isEmpty()));
        return strays.size();
    }

    static List<Long> of(DataFolder folder, Set<Long> known) {
        Set<Long> allowed = known.stream().flatMap(pid -> Stream.concat(Stream.of(pid), childrenOf(pid)))
                .collect(Collectors.toSet());
        return ProcessHandle.allProcesses().filter(process -> !allowed.contains(process.pid()) && belongsTo(folder, process))
                .map(ProcessHandle::pid).filter(pid -> ProcessIdentity.of(pid).isPresent()).toList();
    }

    private static Stream<Long> childrenOf(long pid) {
        return ProcessHandle.of(pid).stream().flatMap(ProcessHandle::descendants).map(ProcessHandle::pid);
    }

    private static boolean belongsTo(DataFolder folder, ProcessHandle process) {
        String mark = JavaCommand.mark(folder);
        return process.info().command().filter(program -> program.startsWith(folder.engine() + "/")).isPresent()
                || process.info().arguments().filter(arguments -> List.of(arguments).contains(mark)).isPresent();
    }
}
