package org.vigil.incidents.statement;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.incidents.check.Coherent;
import org.vigil.incidents.check.Findings;
import org.vigil.incidents.check.KnownDate;
import org.vigil.incidents.check.SelfChecked;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * When something happened, as closely as it is known. Days are local days at the place, never shifted by a zone.
 *
 * @param from the first day on which it can have happened
 * @param to the last day, inclusive
 * @param precision how closely it is known; {@code day} means that both days are the same
 * @param basis whether the teller gave the date or it follows from the text, such as a year from the day of publication
 */
@Coherent
@Schema(description = "When it happened, as closely as it is known; both days are inclusive and local to the place.")
public record When(
        @NotNull(message = "{vigil.when.from}") @KnownDate @Schema(examples = "2020-08-28") LocalDate from,
        @NotNull(message = "{vigil.when.to}") @KnownDate @Schema(examples = "2020-08-28") LocalDate to,
        @NotNull(message = "{vigil.when.precision}") Precision precision,
        @NotNull(message = "{vigil.when.basis}") Basis basis) implements SelfChecked {

    /** How closely a date is known. */
    public enum Precision {
        /** To the day. */
        @JsonProperty("day")
        DAY,
        /** To some days, or one episode of several. */
        @JsonProperty("days")
        DAYS,
        /** To the week. */
        @JsonProperty("week")
        WEEK,
        /** To the month. */
        @JsonProperty("month")
        MONTH,
        /** To the year. */
        @JsonProperty("year")
        YEAR
    }

    /** Where a date comes from. */
    public enum Basis {
        /** The teller gave it. */
        @JsonProperty("stated")
        STATED,
        /** It follows from something else in the text. */
        @JsonProperty("inferred")
        INFERRED
    }

    @Override
    public void check(Findings findings) {
        if (from == null || to == null) {
            return;
        }
        if (from.isAfter(to)) {
            findings.add("from", "{vigil.when.order}");
        } else if (precision == Precision.DAY && !from.equals(to)) {
            findings.add("precision", "{vigil.when.day}");
        }
    }
}
