package org.vigil.stats.difference;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.text.Sentence;
import org.vigil.stats.measure.Amount;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/**
 * An incident that is behind a difference; of reports, the report.
 *
 * @param id the incident
 * @param kind what became of it
 * @param revisionBefore its revision at the earlier moment, null when it was not known
 * @param revisionAfter its revision at the later one
 * @param before what it gave to the earlier count, nothing when it did not count
 * @param after what it gives to the later one
 */
@Schema(description = "An incident that is behind a difference; of reports, the report.")
record ChangedIncident(UUID id, Kind kind, @Schema(nullable = true, examples = "1") Integer revisionBefore,
        @Schema(examples = "2") int revisionAfter, List<Given> before, List<Given> after) {

    @Schema(name = "GivenToGroup", description = "What it gives to one group; reason says why it stands in no row, and is null where it does.")
    record Given(@Schema(nullable = true, examples = "IQ-DI") String group, @Schema(examples = "1") long low,
            @Schema(examples = "1") long best, @Schema(examples = "1") long high, @JsonInclude(Include.NON_NULL) Long unknown,
            @Schema(nullable = true) Sentence reason) {

        Given(Place place, Amount amount) {
            this(place.group(), amount.low(), amount.best(), amount.high(), amount.unknown(), place.reason());
        }
    }
}
