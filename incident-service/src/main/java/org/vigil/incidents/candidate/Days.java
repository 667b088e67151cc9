package org.vigil.incidents.candidate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.vigil.common.text.Sentence;

/**
 * The days on which something can have happened.
 *
 * @param from the first
 * @param to the last, inclusive
 */
record Days(LocalDate from, LocalDate to) {

    /** Tellers are wrong by a day or some; what is farther apart is another thing. */
    static final int FARTHEST_APART = 3;

    /** The days of the month within which chance is judged. */
    private static final double MONTH = 30;

    boolean isTooFarFrom(Days other) {
        return apart(other) > FARTHEST_APART;
    }

    /** Whether it begins so late after the other's end that it, and all that begins later still, is another thing. */
    boolean isLaterThan(Days other) {
        return from.isAfter(other.to.plusDays(FARTHEST_APART));
    }

    /** Two intervals of a and b days overlap by chance in about a + b - 1 of the month's days. */
    Evidence compare(Days other) {
        long apart = apart(other);
        if (apart > 1) {
            return Evidence.of(0.05, 4 / MONTH, Sentence.of(CandidateMessages.class, say -> say.daysApart((int) apart)));
        }
        if (apart == 1) {
            return Evidence.of(0.1, 2 / MONTH, Sentence.of(CandidateMessages.class, CandidateMessages::dayApart));
        }
        return Evidence.of(0.85, Math.min(0.85, (length() + other.length() - 1) / MONTH),
                Sentence.of(CandidateMessages.class, say -> overlap(other, say)));
    }

    private String overlap(Days other, CandidateMessages say) {
        if (equals(other)) {
            return length() == 1 ? say.sameDay() : say.sameDays(inWords(say));
        }
        if (length() == 1 || other.length() == 1) {
            return length() == 1 ? say.dayWithin(inWords(say), other.inWords(say))
                    : say.dayWithin(other.inWords(say), inWords(say));
        }
        return say.daysOverlap(inWords(say), other.inWords(say));
    }

    /** The days from the end of the earlier to the begin of the later; zero or less where they overlap. */
    private long apart(Days other) {
        return Math.max(ChronoUnit.DAYS.between(to, other.from), ChronoUnit.DAYS.between(other.to, from));
    }

    private long length() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    private String inWords(CandidateMessages say) {
        return from.equals(to) ? from.toString() : say.range(from.toString(), to.toString());
    }
}
