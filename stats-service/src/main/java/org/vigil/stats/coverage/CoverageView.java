package org.vigil.stats.coverage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.web.Versioned;
import org.vigil.stats.measure.Measure;
import org.vigil.stats.statement.Period;
import org.vigil.stats.statement.Scope;

/**
 * A declared coverage.
 *
 * @param statement why it is complete, in the words of who declared it
 * @param revision 1 for what was just declared
 * @param knownAt when this installation recorded the revision
 */
@Schema(description = "What is declared to have been recorded completely: measures, over a scope and days, from sources.")
record CoverageView(UUID id, List<Measure> measures, Scope scope, Period period,
        @Schema(description = "Empty for any source.", examples = "[\"islamic-state-media\"]") List<String> sources,
        String statement, int revision, Instant knownAt) implements Versioned {

    static CoverageView of(UUID id, Declaration declaration, int revision, Instant knownAt) {
        return new CoverageView(id, declaration.measures(), declaration.scope(), declaration.period(), declaration.sources(),
                declaration.statement(), revision, knownAt);
    }
}
