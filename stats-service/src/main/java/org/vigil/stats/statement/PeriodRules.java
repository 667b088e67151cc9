package org.vigil.stats.statement;

import java.util.Optional;
import java.util.function.Function;

import org.vigil.common.problem.Fault;
import org.vigil.common.text.Sentence;
import org.vigil.stats.measure.Span;

/** What a period has to be so that it can be meant. */
public final class PeriodRules {

    private PeriodRules() {
    }

    /**
     * What is wrong with it, empty when it can be meant; the field is one of the period, as {@code .to}, or empty when it is
     * the
     * period as a whole.
     */
    public static Optional<Fault> fault(Period period) {
        boolean known = period.from() != null && period.to() != null;
        if (period.precision() == Period.Precision.UNKNOWN ? period.from() != null || period.to() != null : !known) {
            return fault("", StatementMessages::precision);
        } else if (known && !(Span.MEANT.contains(period.from()) && Span.MEANT.contains(period.to()))) {
            return fault("", say -> say.meant(Span.MEANT.first().toString(), Span.MEANT.last().toString()));
        } else if (known && period.to().isBefore(period.from())) {
            return fault(".to", StatementMessages::end);
        }
        return Optional.empty();
    }

    private static Optional<Fault> fault(String field, Function<StatementMessages, String> message) {
        return Optional.of(Fault.body(field, Sentence.of(StatementMessages.class, message)));
    }
}
