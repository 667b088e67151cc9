package org.vigil.stats.reconciliation;

import java.util.List;

import org.vigil.stats.measure.Measure;

/** An incident is not a claim of responsibility: what the other unit gives. */
final class UnitCause implements CauseRule {

    @Override
    public List<Cause> causes(Gap gap) {
        return switch (gap.question().measure()) {
            case CLAIMS -> gap.otherwise(gap.counted(Measure.INCIDENTS), CauseMessages::asIncidents).stream().toList();
            case INCIDENTS -> gap.otherwise(gap.counted(Measure.CLAIMS), CauseMessages::asClaims).stream().toList();
            default -> List.of();
        };
    }
}
