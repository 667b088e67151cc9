package org.vigil.stats.figure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.stats.check.Check;
import org.vigil.stats.check.Checks;
import org.vigil.stats.reconciliation.Reconciler;
import org.vigil.stats.reconciliation.Reconciliation;
import org.vigil.stats.reconciliation.Status;
import org.vigil.stats.statement.Statement;
import org.vigil.stats.statement.StoredJson;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Notes how a figure stands against our count, and when that changed. It counts first and writes in a short transaction. */
@ApplicationScoped
class StatusKeeper {

    private final FigureRepository figures;
    private final StatusChangeRepository changes;
    private final Reconciler reconciler;
    private final StoredJson json;

    StatusKeeper(FigureRepository figures, StatusChangeRepository changes, Reconciler reconciler, StoredJson json) {
        this.figures = figures;
        this.changes = changes;
        this.reconciler = reconciler;
        this.json = json;
    }

    /** Looks at a figure as of a moment; one that was not known then waits for a later one. */
    void hold(Figure read, Instant asOf) {
        if (read.knownAt.isAfter(asOf)) {
            return;
        }
        Statement statement = json.read(read.statement, Statement.class);
        Reconciliation now = reconciler.of(statement, asOf, asOf);
        List<Check> checks = Checks.of(statement);
        QuarkusTransaction.requiringNew().run(() -> figures.locked(read.id)
                .filter(figure -> figure.statement.equals(read.statement))
                .ifPresent(figure -> note(figure, now, checks)));
    }

    private void note(Figure figure, Reconciliation now, List<Check> checks) {
        Reconciliation before = figure.reconciliation == null ? null
                : json.read(figure.reconciliation, Reconciliation.class);
        boolean sameChecks = json.read(figure.checks, JsonNode.class).equals(json.tree(checks));
        if (figure.isHeld() && sameChecks && now.isLike(before)) {
            return;
        }
        Status statusBefore = before == null ? null : before.status();
        boolean revised = figure.heldRevision != null && figure.heldRevision != figure.revision;
        figure.hold(now.status(), json.writeInAllLanguages(now), json.write(checks));
        if (now.status() != statusBefore) {
            changes.persist(new StatusChange(figure, next(figure.id), statusBefore, now.asOf(),
                    Why.between(before, now, revised)));
        }
    }

    private int next(UUID figure) {
        return changes.latest(figure).map(StatusChange::number).orElse(0) + 1;
    }
}
