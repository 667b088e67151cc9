package org.vigil.stats.difference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.vigil.common.text.Sentence;
import org.vigil.stats.measure.Asked;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.RuleMessages;
import org.vigil.stats.measure.Span;

/**
 * One question asked at two moments.
 *
 * @param before the question at the earlier moment
 * @param after the same at the later one
 */
record Compared(Question before, Question after) {

    Instant from() {
        return before.selection().asOf();
    }

    Instant to() {
        return after.selection().asOf();
    }

    /** The same in the one form that all ways to ask it share, of that statistic or list. */
    Asked asked(String statistic) {
        Span window = after.selection().window();
        return Asked.of(statistic, after).with("asOf", null).with(DifferenceParameters.FROM, from())
                .with(DifferenceParameters.TO, to())
                .with(DifferenceParameters.FIRST_DAY, window.first().equals(Span.EVER.first()) ? null : window.first())
                .with(DifferenceParameters.LAST_DAY, window.last().equals(Span.EVER.last()) ? null : window.last());
    }

    /** What lies wholly before this day and was not known at the earlier moment came late: the first of its month. */
    LocalDate lateBefore() {
        return LocalDate.ofInstant(from(), ZoneOffset.UTC).withDayOfMonth(1);
    }

    /** What the kinds mean, in words. */
    Sentence rule() {
        return Sentence.of(RuleMessages.class,
                say -> say.difference(from().toString(), to().toString(), lateBefore().toString()));
    }
}
