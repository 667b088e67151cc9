package org.vigil.stats.measure;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;

/** Reads parameters that name local days. */
public final class Days {

    private Days() {
    }

    /**
     * The days from one parameter to another, both included; an absent one sets no limit. A 400 names the one that is wrong.
     */
    public static Span window(String firstName, String first, String lastName, String last) {
        LocalDate from = first == null ? Span.EVER.first() : day(firstName, first);
        LocalDate to = last == null ? Span.EVER.last() : day(lastName, last);
        if (to.isBefore(from)) {
            throw Problems.invalidParameter(lastName, Sentence.of(ParameterMessages.class, say -> say.before(firstName)));
        }
        return new Span(from, to);
    }

    private static LocalDate day(String name, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (Span.MEANT.contains(day)) {
                return day;
            }
        } catch (DateTimeException e) {
            // answered below, like a year that nobody can mean
        }
        throw Problems.invalidParameter(name, Sentence.of(ParameterMessages.class,
                say -> say.day(Span.MEANT.first().toString(), Span.MEANT.last().toString())));
    }
}
