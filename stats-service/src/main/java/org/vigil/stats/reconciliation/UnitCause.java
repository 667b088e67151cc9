package org.vigil.stats.reconciliation;

import java.util.List;

import org.vigil.stats.measure.Measure;

/** An incident is not a claim of responsibility: what the other unit gives. */
final class UnitCause implements CauseRule {

    @Override
    public List<Cause> causes(Gap gap) {
        return switch (gap.question().measure()) {
            case CLAIMS -> other(gap, Measure.INCIDENTS, "incidents instead of claims of responsibility");
            case INCIDENTS -> other(gap, Measure.CLAIMS, "claims of responsibility instead of incidents");
            default -> List.of();
        };
    }

    private static List<Cause> other(Gap gap, Measure measure, String words) {
        return gap.otherwise("Unit: counted as " + words, gap.counted(measure)).stream().toList();
    }
}
