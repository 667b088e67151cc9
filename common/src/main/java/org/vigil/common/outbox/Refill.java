package org.vigil.common.outbox;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import org.jboss.logging.Logger;
import org.vigil.common.audit.AuditEntry;
import org.vigil.common.audit.AuditTrail;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.RefusalMessages;
import org.vigil.common.text.Sentence;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Fills the service's topics again from its own revisions, page by page, oldest first; readers pass over what they
 * have. A refill that was interrupted is simply asked for again.
 */
@ApplicationScoped
public class Refill {

    private static final Logger LOG = Logger.getLogger(Refill.class);
    private static final int PAGE = 200;

    private final AuditTrail audit;
    private final Instance<Republisher> republishers;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> new Thread(task, "refill"));
    private volatile State state = new State("idle", 0);

    Refill(AuditTrail audit, Instance<Republisher> republishers) {
        this.audit = audit;
        this.republishers = republishers;
    }

    /** How far the refill is. */
    public State state() {
        return state;
    }

    /** Starts a refill; a conflict while one is running. */
    public synchronized State start() {
        if (state.state().equals("running")) {
            throw Problems.conflict(Sentence.of(RefusalMessages.class, RefusalMessages::refilling));
        }
        state = new State("running", 0);
        thread.execute(this::run);
        return state;
    }

    private void run() {
        try {
            republishers.forEach(this::republishAll);
            state = new State("done", state.events());
        } catch (RuntimeException e) {
            LOG.error("The refill was broken off", e);
            state = new State("failed", state.events());
        }
    }

    private void republishAll(Republisher republisher) {
        AuditEntry last = null;
        do {
            last = page(republisher, last);
        } while (last != null && !Thread.currentThread().isInterrupted());
    }

    private AuditEntry page(Republisher republisher, AuditEntry after) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<AuditEntry> changes = audit.inOrder(republisher.aggregateType(), after, PAGE);
            changes.forEach(republisher::republish);
            state = new State("running", state.events() + changes.size());
            return changes.size() < PAGE ? null : changes.get(PAGE - 1);
        });
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    /**
     * How far a refill is.
     *
     * @param state idle, running, done or failed
     * @param events how many events the present or last refill has put into the outbox
     */
    public record State(String state, long events) {
    }
}
