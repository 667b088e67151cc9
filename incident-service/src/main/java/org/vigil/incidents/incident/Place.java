package org.vigil.incidents.incident;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.incidents.statement.Where;

/**
 * Where an incident happened.
 *
 * @param country ISO 3166-1 alpha-2, null only for what is international
 * @param admin1 the stated division, else the computed one (ISO 3166-2)
 * @param statedAdmin1 as a claim states it, or null
 * @param computedAdmin1 as it follows from the coordinates; null without them
 * @param admin2 the district by name, or null
 * @param place free text, or null
 * @param lat degrees north, or null
 * @param lon degrees east, or null
 * @param precision how closely the place is known
 */
@Schema(description = "Where it happened; the stated and the computed division are kept apart.")
public record Place(@Schema(nullable = true) String country, @Schema(nullable = true) String admin1,
        @Schema(nullable = true) String statedAdmin1, @Schema(nullable = true) String computedAdmin1,
        @Schema(nullable = true) String admin2, @Schema(nullable = true) String place, @Schema(nullable = true) Double lat,
        @Schema(nullable = true) Double lon, Where.Precision precision) {

    /** A place as a claim states it, from which nothing has been computed. */
    static Place stated(Where where) {
        return new Place(where.country(), where.admin1(), where.admin1(), null, where.admin2(), where.place(), where.lat(),
                where.lon(), where.precision());
    }
}
