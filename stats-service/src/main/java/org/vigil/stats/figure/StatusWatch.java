package org.vigil.stats.figure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.vigil.common.inbox.ConsumedThrough;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Keeps up how figures stand: what was just recorded at once, and everything again after a start and when something was read or
 * declared since. Each replica does so for itself, and the second one finds nothing left to note.
 */
@ApplicationScoped
class StatusWatch {

    private static final Logger LOG = Logger.getLogger(StatusWatch.class);
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int PAGE = 100;
    /** After a round, so many times its length: however long a round takes, nine tenths of the time are left to others. */
    private static final int REST = 9;

    private final FigureRepository figures;
    private final StatusKeeper keeper;
    private final ConsumedThrough consumed;
    private String settled;
    private String seen;
    private Instant firstSeen;
    private Instant restedAt = Instant.EPOCH;

    StatusWatch(FigureRepository figures, StatusKeeper keeper, ConsumedThrough consumed) {
        this.figures = figures;
        this.keeper = keeper;
        this.consumed = consumed;
    }

    @Scheduled(every = "${vigil.figures.look:2S}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            keepUp(!Instant.now().isBefore(restedAt));
        } catch (RuntimeException e) {
            LOG.warnf("How figures stand is not kept up, because it cannot be looked at now: %s", e);
        }
    }

    /** Looks at everything that may stand otherwise now, without a rest. */
    void keepUp() {
        keepUp(true);
    }

    /** All that was read is seen only as of a moment after it was; until then everything is looked at once more. */
    private synchronized void keepUp(boolean rested) {
        String evidence = QuarkusTransaction.requiringNew().call(figures::evidence);
        if (!evidence.equals(seen)) {
            seen = evidence;
            firstSeen = Instant.now();
        }
        Instant asOf = consumed.instant();
        boolean all = rested && !evidence.equals(settled);
        Instant start = Instant.now();
        boolean complete = holdAll(all, asOf);
        if (all) {
            settled = complete && asOf.isAfter(firstSeen) ? evidence : null;
            Instant end = Instant.now();
            restedAt = end.plus(Duration.between(start, end).multipliedBy(REST));
        }
    }

    private boolean holdAll(boolean all, Instant asOf) {
        boolean complete = true;
        UUID after = BEFORE_ALL;
        List<Figure> page = page(all, after);
        while (!page.isEmpty()) {
            for (Figure figure : page) {
                complete &= hold(figure, asOf);
            }
            after = page.get(page.size() - 1).id;
            page = page(all, after);
        }
        return complete;
    }

    /** One that cannot be looked at does not keep the others from it. */
    private boolean hold(Figure figure, Instant asOf) {
        try {
            keeper.hold(figure, asOf);
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("How figure %s stands is looked at again later, because it cannot be now: %s", figure.id, e);
            return false;
        }
    }

    private List<Figure> page(boolean all, UUID after) {
        return QuarkusTransaction.requiringNew().call(() -> figures.oldestFirst(all, after, PAGE));
    }
}
