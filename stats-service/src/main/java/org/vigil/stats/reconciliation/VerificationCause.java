package org.vigil.stats.reconciliation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.vigil.stats.measure.Counted;
import org.vigil.stats.measure.Dimension;
import org.vigil.stats.measure.Measure;

/** What counting only the better or only the worse established gives. */
final class VerificationCause implements CauseRule {

    private static final List<String> AT_LEAST_REPORTED = List.of("reported", "corroborated", "confirmed");

    @Override
    public List<Cause> causes(Gap gap) {
        if (gap.question().measure() == Measure.REPORTS) {
            return List.of();
        }
        Counted split = gap.split(Dimension.VERIFICATION, gap.without(Dimension.VERIFICATION));
        return Stream.of(
                gap.filter().containsKey(Dimension.VERIFICATION)
                        ? gap.otherwise(OwnCount.of(split), CauseMessages::anyVerification)
                        : Optional.<Cause> empty(),
                gap.otherwise(OwnCount.of(split, List.of("claimed")), CauseMessages::onlyClaimed),
                gap.otherwise(OwnCount.of(split, AT_LEAST_REPORTED), CauseMessages::atLeastReported),
                gap.otherwise(OwnCount.of(split, List.of("confirmed")), CauseMessages::onlyConfirmed))
                .flatMap(Optional::stream).toList();
    }
}
