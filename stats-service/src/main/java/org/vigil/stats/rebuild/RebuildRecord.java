package org.vigil.stats.rebuild;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;
import org.vigil.stats.rebuild.Rebuild.State;

/** How far rebuilds are, for all replicas to see. */
@ApplicationScoped
class RebuildRecord {

    /** A batch takes less than a second, a comparison some minutes at most. */
    private static final Duration DEAD_AFTER = Duration.ofMinutes(15);

    private final RebuildRepository rebuilds;

    RebuildRecord(RebuildRepository rebuilds) {
        this.rebuilds = rebuilds;
    }

    /** Begins one; a conflict while another is running that is not dead. */
    @Transactional
    RebuildView begin() {
        Instant now = Instant.now();
        rebuilds.newest().filter(Rebuild::isRunning).ifPresent(other -> {
            if (other.seenAt.isAfter(now.minus(DEAD_AFTER))) {
                throw Problems.conflict(Sentence.of(RebuildMessages.class, RebuildMessages::running));
            }
            other.end(State.FAILED, now);
            rebuilds.flush();
        });
        Rebuild rebuild = new Rebuild(now);
        rebuilds.persistAndFlush(rebuild);
        return RebuildView.of(rebuild);
    }

    @Transactional
    Optional<RebuildView> newest() {
        return rebuilds.newest().map(RebuildView::of);
    }

    /**
     * Writes down that one goes forward, before anything else is done in the transaction.
     *
     * @throws IllegalStateException when it has been given up meanwhile
     */
    @Transactional(TxType.REQUIRED)
    void note(UUID id, Consumer<Rebuild> change) {
        Rebuild rebuild = rebuilds.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (!rebuild.isRunning()) {
            throw new IllegalStateException("The rebuild " + id + " has been given up");
        }
        rebuild.seenAt = Instant.now();
        change.accept(rebuild);
        rebuilds.flush();
    }

    /** Writes down that one broke off, unless it has been given up already. */
    @Transactional(TxType.REQUIRES_NEW)
    void fail(UUID id) {
        Rebuild rebuild = rebuilds.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (rebuild.isRunning()) {
            rebuild.end(State.FAILED, Instant.now());
        }
    }
}
