package org.vigil.sources.report;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Lets reports follow those that they repeat, each in a transaction of its own: a text may be repeated by thousands, and
 * nothing
 * else is filed while one of them is compared.
 */
@ApplicationScoped
class Followers {

    private static final Logger LOG = Logger.getLogger(Followers.class);

    private final FollowTable table;
    private final ReportRepository reports;
    private final LineageService lineages;

    Followers(FollowTable table, ReportRepository reports, LineageService lineages) {
        this.table = table;
        this.reports = reports;
        this.lineages = lineages;
    }

    /** Lets one report follow; answers whether there may be more at once. */
    boolean step() {
        Optional<FollowTable.Turn> next = QuarkusTransaction.requiringNew().call(table::next);
        if (next.isEmpty()) {
            return false;
        }
        FollowTable.Turn turn = next.get();
        try {
            QuarkusTransaction.requiringNew().run(() -> follow(turn));
            return true;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.errorf("Report %s cannot follow report %s: %s", turn.follower(), turn.first(), e.getClass().getName());
            QuarkusTransaction.requiringNew().run(() -> table.fail(turn));
            return false;
        }
    }

    private void follow(FollowTable.Turn turn) {
        reports.lockLineage();
        if (table.end(turn) && turn.follower() != null) {
            lineages.catchUp(turn.follower(), turn.examine());
        }
    }
}
