package org.vigil.stats.citation;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * A citation as its readers see it.
 *
 * @param question the parameters, in the form that every way to ask the same has
 * @param ask where the question is asked again
 * @param definition how the numbers were made
 * @param value the numbers as they were answered
 * @param incidents what is behind them
 * @param sha256 over the canonical JSON (RFC 8785) of the fields definition, incidents (the sha256 of it), question, statistic
 *        and
 *        value; the word erased when a name was erased from them since
 * @param madeBy who stored it first
 * @param note what the caller wanted to remember, null when nothing
 * @param since what has changed since; absent from the answer to storing it
 */
@Schema(description = "A number that stays as it was, how it was made, and what has changed since.")
record CitationView(UUID id, @Schema(examples = "series") String statistic,
        @Schema(examples = "asOf=2026-11-20T10:05:00Z&measure=incidents") String question,
        @Schema(examples = "/api/v1/stats/series?asOf=2026-11-20T10:05:00Z&measure=incidents") String ask, Instant asOf,
        @Schema(examples = "Incidents") String title, JsonNode definition, JsonNode value, Incidents incidents,
        @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08") String sha256, String madeBy,
        Instant madeAt, @Schema(nullable = true) String note, @JsonInclude(Include.NON_NULL) Since since) {

    /**
     * The revisions behind a citation.
     *
     * @param count how many
     * @param sha256 over a line of id, blank and revision for each, in the order of the ids; each line ends with a line feed
     * @param href where they are listed
     */
    @Schema(name = "CitedIncidents", description = "The revisions behind a citation.")
    record Incidents(@Schema(examples = "5") long count, String sha256, String href) {
    }

    static CitationView of(Cited cited, String note, Since since) {
        Citation c = cited.citation();
        return new CitationView(c.id, c.statistic, cited.asked().query(), cited.asked().address(), c.asOf,
                Wording.title(cited.asked()), cited.definition(), cited.value(),
                new Incidents(c.incidents, c.incidentsSha256, CitationAddress.CITATIONS + c.id + "/incidents"),
                c.isErased() ? Citation.ERASED : c.sha256, c.madeBy, c.madeAt, note, since);
    }
}
