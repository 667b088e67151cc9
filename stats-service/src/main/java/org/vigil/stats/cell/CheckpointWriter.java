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

    private final Checkpoints checkpoints;
    private final ConsumedThrough consumed;

    CheckpointWriter(Checkpoints checkpoints, ConsumedThrough consumed) {
        this.checkpoints = checkpoints;
        this.consumed = consumed;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void write() {
        try {
            Instant read = consumed.instant();
            for (Rollup rollup : Rollup.values()) {
                while (checkpoints.write(rollup, read)) {
                    // the next one may be due already
                }
            }
        } catch (RuntimeException e) {
            LOG.debugf("Checkpoints wait, because they cannot be written now: %s", e.toString());
        }
    }
}
