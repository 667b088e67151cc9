package org.vigil.stats.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.text.Sentence;
import org.vigil.stats.measure.Answer;

/**
 * Tables and charts that belong together.
 *
 * @param name the last part of its address
 * @param title what it is about, in words
 * @param definition what is counted, in whole sentences; each table adds its own
 * @param from the first day
 * @param to the last day, included
 * @param asOf the moment whose knowledge it answers from
 * @param address where it is found as it is here
 * @param tables the tables, in the order in which they are read
 */
@Schema(description = "Tables and charts that belong together; each number with its range and the address of the incidents behind it.")
public record Bulletin(@Schema(examples = "IQ/2020-08") String name, @Schema(examples = "Iraq, August 2020") Sentence title,
        List<Sentence> definition, @Schema(examples = "2020-08-01") LocalDate from,
        @Schema(examples = "2020-08-31") LocalDate to,
        Instant asOf, @Schema(examples = "/api/v1/bulletins/IQ/2020-08?asOf=2026-11-20T10:05:00Z") String address,
        List<Table> tables) implements Answer {
}
