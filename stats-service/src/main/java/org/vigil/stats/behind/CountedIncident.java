package org.vigil.stats.behind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.stats.measure.CountedFact;
import org.vigil.stats.measure.Interval;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/**
 * A revision that is behind a number, and what it gives to that. Of a report there are only its days and its source.
 *
 * @param id of the incident or report
 * @param revision the one that was counted
 * @param href where it is shown, an incident as it was known then
 * @param unknown 1 when the number is not known, else 0; of casualty lines, how many numbers are not known; absent for what is
 *        counted one by one
 * @param source who published the report; absent for an incident
 */
@Schema(description = "A revision that is behind a number, and what it gives to that.")
public record CountedIncident(UUID id, @Schema(examples = "1") int revision,
        @Schema(examples = "/api/v1/incidents/01991f0c-0000-7000-8000-000000000009?asOf=2026-11-20T10:05:00Z") String href,
        When when, @Schema(nullable = true, examples = "IQ") String country,
        @Schema(nullable = true, examples = "IQ-SU") String admin1,
        @Schema(nullable = true, examples = "reported") String verification, @Schema(examples = "1") long low,
        @Schema(examples = "1") long best, @Schema(examples = "1") long high, @JsonInclude(Include.NON_NULL) Long unknown,
        @JsonInclude(Include.NON_NULL) String source) {

    /**
     * When it happened, or was published.
     *
     * @param precision how exactly that is known; null for a report
     */
    @Schema(name = "CountedDays", description = "When it happened, or was published.")
    public record When(LocalDate from, LocalDate to, @Schema(nullable = true, examples = "day") String precision) {
    }

    /** What a revision gives to a number that is answered as of that moment. */
    public static CountedIncident of(CountedFact fact, Interval number, Long unknown, Instant asOf) {
        String href = fact.source() == null ? "/api/v1/incidents/" + fact.id() + "?asOf=" + asOf
                : "/api/v1/reports/" + fact.id();
        return new CountedIncident(fact.id(), fact.revision(), href,
                new When(fact.days().first(), fact.days().last(), fact.precision()), fact.country(), fact.admin1(),
                fact.verification(), number.low(), number.best(), number.high(), unknown, fact.source());
    }
}
