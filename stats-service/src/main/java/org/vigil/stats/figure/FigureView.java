package org.vigil.stats.figure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.problem.WireNames;
import org.vigil.common.web.Versioned;
import org.vigil.stats.check.Check;
import org.vigil.stats.check.Checks;
import org.vigil.stats.reconciliation.Reconciliation;
import org.vigil.stats.statement.FigureKind;
import org.vigil.stats.statement.FigureMeasure;
import org.vigil.stats.statement.Part;
import org.vigil.stats.statement.PartsCover;
import org.vigil.stats.statement.Period;
import org.vigil.stats.statement.Scope;
import org.vigil.stats.statement.ShareOf;
import org.vigil.stats.statement.StatedChange;
import org.vigil.stats.statement.Statement;
import org.vigil.stats.statement.Value;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A published figure, what arithmetic says of it, how it stands against our own count, and which of its references have not
 * arrived yet.
 *
 * @param checks what the rules say of the statement itself
 * @param reconciliation how it stands against our count; in a list, how it stood when it was last looked at
 * @param pending references to sources and reports of which no event has told yet
 * @param revision 1 for what was just recorded
 * @param knownAt when this installation recorded the revision
 */
@Schema(description = "A published figure with what arithmetic alone says of it, and how it stands against our own count.")
record FigureView(UUID id, String publisher, @Schema(nullable = true) UUID report, FigureMeasure measure, FigureKind kind,
        Period period, Scope scope, Value value, @Schema(nullable = true) String unit,
        @Schema(nullable = true) StatedChange change, @Schema(nullable = true) ShareOf shareOf,
        @Schema(nullable = true) PartsCover partsCover, List<Part> parts, List<Check> checks, Reconciliation reconciliation,
        List<Pending> pending, int revision, Instant knownAt) implements Versioned {

    static FigureView of(UUID id, Statement s, Reconciliation reconciliation, List<Pending> pending, int revision,
            Instant knownAt) {
        return new FigureView(id, s.publisher(), s.report(), s.measure(), s.kind(), s.period(), s.scope(), s.value(), s.unit(),
                s.change(), s.shareOf(), s.partsCover(), s.parts(), Checks.of(s), reconciliation, pending, revision, knownAt);
    }

    /** How it stands, as the API calls it. */
    @JsonIgnore
    public String getVerdict() {
        return WireNames.of(reconciliation.status());
    }

    /** The rules to which the statement does not keep. */
    @JsonIgnore
    public List<Check> getFailed() {
        return checks.stream().filter(check -> Boolean.FALSE.equals(check.holds())).toList();
    }

    /**
     * A reference that has not arrived yet.
     *
     * @param kind report or source
     * @param ref the report's id or the source's slug
     */
    @Schema(description = "A reference that has not arrived yet; it is resolved when it does.")
    record Pending(@Schema(examples = "report") String kind, String ref) {
    }
}
