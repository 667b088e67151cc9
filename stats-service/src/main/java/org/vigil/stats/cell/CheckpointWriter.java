package org.vigil.stats.cell;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.vigil.common.inbox.ConsumedThrough;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Writes the checkpoints that are due, behind what has been read. */
@ApplicationScoped
class CheckpointWriter {

    private static final Logger LOG = Logger.getLogger(CheckpointWriter.class);

    /** To see that none is due takes the longer the more deltas there are; it is done for a fiftieth of the time. */
    private static final int REST = 50;

    private final Checkpoints checkpoints;
    private final ConsumedThrough consumed;
    private long next = System.nanoTime();

    CheckpointWriter(Checkpoints checkpoints, ConsumedThrough consumed) {
        this.checkpoints = checkpoints;
        this.consumed = consumed;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void write() {
        long began = System.nanoTime();
        if (began - next < 0) {
            return;
        }
        try {
            Instant read = consumed.instant();
            boolean written = false;
            for (Rollup rollup : Rollup.values()) {
                while (checkpoints.write(rollup, read)) {
                    written = true;
                }
            }
            long now = System.nanoTime();
            next = written ? now : now + REST * (now - began);
        } catch (RuntimeException e) {
            LOG.debugf("Checkpoints wait, because they cannot be written now: %s", e.toString());
        }
    }
}
