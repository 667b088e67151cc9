package org.vigil.stats.stream;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.Span;

/**
 * A revision by which an incident counts otherwise.
 *
 * @param incident the incident
 * @param revision the revision
 * @param change the kind of change, as the register calls it
 * @param knownAt when it was recorded
 * @param before where it counted, null when it did not, or not for what the listener asked for
 * @param after where it counts, null when it does not, or not for what the listener asked for
 */
@Schema(description = "A revision by which an incident counts otherwise: the cells of before and of after have changed.")
record CellChange(UUID incident, @Schema(examples = "2") int revision, @Schema(examples = "revised") String change,
        Instant knownAt, @Schema(nullable = true) Place before, @Schema(nullable = true) Place after) {

    /**
     * Where an incident counts.
     *
     * @param bucket the bucket in which all its days lie, null when it stands under unallocated
     * @param from its first day
     * @param to its last day
     * @param admin1 null when it is placed only by country
     */
    @Schema(name = "CountedWhere", description = "Where an incident counts; without a bucket it stands under unallocated.")
    record Place(@Schema(nullable = true, examples = "2019-07") String bucket, LocalDate from, LocalDate to,
            @Schema(nullable = true, examples = "IQ") String country,
            @Schema(nullable = true, examples = "IQ-SU") String admin1, @Schema(examples = "attack") String category,
            @Schema(examples = "claimed") String verification, List<String> actors) {

        static Place of(ResultSet row, String side, Bucket bucket) throws SQLException {
            if (!row.getBoolean(side + "_wanted")) {
                return null;
            }
            Span days = new Span(row.getObject(side + "_from", LocalDate.class), row.getObject(side + "_to", LocalDate.class));
            String label = bucket.around(days.first()).contains(days) ? bucket.label(days.first()) : null;
            return new Place(label, days.first(), days.last(), row.getString(side + "_country"),
                    row.getString(side + "_admin1"), row.getString(side + "_category"), row.getString(side + "_verification"),
                    List.of((String[]) row.getArray(side + "_actors").getArray()));
        }
    }
}
