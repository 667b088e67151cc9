package org.vigil.local.command;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.vigil.local.process.ManagedProcess;

/** Looks at the processes of a suite each second, says when one has died, and ends when another command has stopped them. */
final class Watch {
    private final List<ManagedProcess> processes;
    private final PrintStream out;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Set<String> seenDead = new HashSet<>();
    private final Set<String> told = new HashSet<>();

    Watch(List<ManagedProcess> processes, PrintStream out) {
        this.processes = processes;
        this.out = out;
    }

    /** Returns when no process is noted in the data folder any more, as `down` leaves it. */
    void untilStopped() throws InterruptedException {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        ScheduledFuture<?> looks = clock.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
        try {
            stopped.await();
        } finally {
            looks.cancel(true);
            clock.shutdownNow();
        }
    }

    private void look() {
        if (processes.stream().noneMatch(ManagedProcess::noted)) {
            stopped.countDown();
            return;
        }
        for (ManagedProcess process : processes) {
            if (!process.died()) {
                seenDead.remove(process.name());
                told.remove(process.name());
            } else if (!seenDead.add(process.name()) && told.add(process.name())) {
                // Told at the second look: `down` needs a moment from the end of a process to taking its note away.
                out.printf("%s has ended unbidden; its log is %s. deploy/local/up --detach starts it again.%n", process.name(),
                        process.log());
            }
        }
    }
}
