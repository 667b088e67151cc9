package org.vigil.incidents.candidate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.RefusalMessages;
import org.vigil.common.text.Sentence;

/** Among which incidents pairs are looked for. */
class PairFilter {

    @QueryParam("from")
    @Parameter(description = "Incidents that can have happened on this day or after.", required = true, example = "2020-08-01")
    String from;

    @QueryParam("to")
    @Parameter(description = "Incidents that can have happened on this day or before.", required = true, example = "2020-08-31")
    String to;

    @QueryParam("country")
    @Parameter(description = "ISO 3166-1 code.", required = true, example = "SY")
    String country;

    @QueryParam("admin1")
    @Parameter(description = "ISO 3166-2 code, to look within one division.", example = "SY-DY")
    String admin1;

    @QueryParam("cursor")
    @Parameter(description = "The next of the page before; absent for the first page.")
    String cursor;

    /** The last day of the pages before, null for the first page. */
    LocalDate shown() {
        LocalDate day = cursor == null ? null : day("cursor", cursor);
        if (day != null && (day.isBefore(from()) || !day.isBefore(to()))) {
            throw Problems.invalidParameter("cursor", Sentence.of(RefusalMessages.class, RefusalMessages::cursor));
        }
        return day;
    }

    LocalDate from() {
        return day("from", from);
    }

    LocalDate to() {
        LocalDate day = day("to", to);
        if (day.isBefore(from())) {
            throw Problems.invalidParameter("to", Sentence.of(PairMessages.class, PairMessages::order));
        }
        return day;
    }

    String country() {
        if (country == null || !country.matches("[A-Z]{2}")) {
            throw Problems.invalidParameter("country", Sentence.of(PairMessages.class, PairMessages::country));
        }
        return country;
    }

    String admin1() {
        return admin1;
    }

    private static LocalDate day(String parameter, String text) {
        try {
            LocalDate day = text == null ? null : LocalDate.parse(text);
            if (day != null && day.getYear() >= 1900 && day.getYear() < 2200) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // answered below, like a year in which nothing is recorded
        }
        throw Problems.invalidParameter(parameter, Sentence.of(PairMessages.class, PairMessages::day));
    }
}
