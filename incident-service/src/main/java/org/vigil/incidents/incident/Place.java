package org.vigil.incidents.incident;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.incidents.place.Boundaries;
import org.vigil.incidents.statement.Where;

/**
 * Where an incident happened.
 *
 * @param country ISO 3166-1 alpha-2, null only for what is international
 * @param admin1 the stated division, else the computed one if the place is known closely enough (ISO 3166-2)
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

    /** So closely known is a place that lies in one division. */
    private static final Set<Where.Precision> WITHIN_ONE = EnumSet.of(Where.Precision.EXACT, Where.Precision.NEAR,
            Where.Precision.ADMIN2, Where.Precision.ADMIN1);

    /** Whether the coordinates are close enough to tell a division, and tell another one than is stated. */
    public boolean disagrees() {
        return statedAdmin1 != null && computedAdmin1 != null && !statedAdmin1.equals(computedAdmin1)
                && WITHIN_ONE.contains(precision);
    }

    /**
     * A place as a claim states it, with the division that follows from its coordinates. Where only the region or the
     * country is known, the coordinates are the middle of it and tell no division; nor does a point in another
     * country than the stated one.
     */
    public static Place stated(Where where) {
        String computed = where.lat() == null ? null
                : Boundaries.ofTheWorld().admin1(where.lat(), where.lon()).orElse(null);
        boolean tells = computed != null && computed.startsWith(where.country() + "-")
                && WITHIN_ONE.contains(where.precision());
        String admin1 = where.admin1() != null || !tells ? where.admin1() : computed;
        return new Place(where.country(), admin1, where.admin1(), computed, where.admin2(), where.place(), where.lat(),
                where.lon(), where.precision());
    }
}
