package org.vigil.stats.reconciliation;

import java.util.ArrayList;
import java.util.List;

import org.vigil.common.text.Sentence;
import org.vigil.stats.measure.Span;
import org.vigil.stats.statement.Bounds;
import org.vigil.stats.statement.Period;
import org.vigil.stats.statement.Printed;
import org.vigil.stats.statement.Tolerance;

/** What is dated too loosely to lie inside the period may belong to it, and a period may itself be approximate. */
final class PeriodCause implements CauseRule {

    @Override
    public List<Cause> causes(Gap gap) {
        List<Cause> causes = new ArrayList<>();
        if (gap.ours().touching().high() > 0) {
            causes.add(new Cause(Sentence.of(CauseMessages.class, say -> say.loose(gap.ours().touching().high())),
                    gap.ours().reach()));
        }
        if (gap.period().precision() == Period.Precision.APPROXIMATE) {
            causes.add(approximate(gap));
        }
        return causes;
    }

    private static Cause approximate(Gap gap) {
        Span days = gap.question().selection().window();
        long shift = shift(days);
        OwnCount wide = gap.counted(widened(days));
        long least = days.days() > 2 * shift
                ? gap.counted(new Span(days.first().plusDays(shift), days.last().minusDays(shift))).inside().low()
                : 0;
        Bounds reach = OwnCount.bounds(least, wide.inside().high() + wide.touching().high());
        return new Cause(Sentence.of(CauseMessages.class,
                (say, language) -> say.approximate(shift, shift == 1, Printed.range(reach).in(language))), reach);
    }

    /** The days that an approximate period can reach: a tenth of its length further at either end, and at least a day. */
    static Span widened(Span days) {
        return new Span(days.first().minusDays(shift(days)), days.last().plusDays(shift(days)));
    }

    private static long shift(Span days) {
        return Math.max(1, (days.days() * Tolerance.PERCENT + 99) / 100);
    }
}
