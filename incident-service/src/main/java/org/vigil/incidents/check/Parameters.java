package org.vigil.incidents.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;

/** What query parameters hold; a 400 that names the parameter where one holds something else. */
public final class Parameters {

    private Parameters() {
    }

    /** A day of the years 1 to 9999, null where none is given. */
    public static LocalDate day(String parameter, String text) {
        if (text == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // answered below, like a year that no database stores
        }
        throw Problems.invalidParameter(parameter, Sentence.of(ParameterMessages.class, ParameterMessages::day));
    }

    /** A 400 where the window {@code from} to {@code to} ends before it begins; null sets no limit. */
    public static void demandWindow(LocalDate from, LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw Problems.invalidParameter("to", Sentence.of(ParameterMessages.class, ParameterMessages::window));
        }
    }

    /** A moment of the years 1 to 9999, null where none is given. */
    public static Instant moment(String parameter, String text) {
        if (text == null) {
            return null;
        }
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text);
            if (moment.getYear() >= 1 && moment.getYear() <= 9999) {
                return moment.toInstant();
            }
        } catch (DateTimeParseException e) {
            // answered below, like a year that no database stores
        }
        throw Problems.invalidParameter(parameter, Sentence.of(ParameterMessages.class, ParameterMessages::moment));
    }
}
