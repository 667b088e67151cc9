package org.vigil.common.seal;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.vigil.common.audit.AuditHeads.Thing;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Seals the trail once a minute. */
@ApplicationScoped
class Sealer {

    private static final Logger LOG = Logger.getLogger(Sealer.class);

    private final Sealing sealing;

    Sealer(Sealing sealing) {
        this.sealing = sealing;
    }

    @Scheduled(every = "${vigil.audit.seal-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void sealAll() {
        try {
            Thing sealed = sealing.seal(null);
            while (sealed != null) {
                sealed = sealing.seal(sealed);
            }
        } catch (RuntimeException e) {
            LOG.warnf("The audit trail waits for its seal, because it cannot be sealed now: %s", e);
        }
    }
}
