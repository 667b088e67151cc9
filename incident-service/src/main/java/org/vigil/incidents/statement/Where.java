package org.vigil.incidents.statement;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.web.Admin1;
import org.vigil.common.web.Country;
import org.vigil.incidents.check.Coherent;
import org.vigil.incidents.check.Findings;
import org.vigil.incidents.check.SelfChecked;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Where something happened, as it was stated.
 *
 * @param country ISO 3166-1 alpha-2; null only where the precision is international, at sea or in the air
 * @param admin1 ISO 3166-2, of that country; null where it was not stated
 * @param admin2 the district by name, or null
 * @param place free text, or null
 * @param lat degrees north, WGS 84, -90 to 90; given with {@code lon} or not at all
 * @param lon degrees east, WGS 84, -180 to 180
 * @param precision how closely the place is known
 */
@Coherent
@Schema(description = "Where it happened, as it was stated. Coordinates are WGS 84 degrees, both or none.")
public record Where(
        @Country @Schema(examples = "SY", nullable = true) String country,
        @Admin1 @Schema(examples = "SY-DY", nullable = true) String admin1,
        @Size(max = LONGEST_NAME, message = "{vigil.length}") @Schema(nullable = true) String admin2,
        @Size(max = LONGEST_NAME, message = "{vigil.length}") @Schema(examples = "al-Dashisha", nullable = true) String place,
        @DecimalMin(value = "-90", message = "{vigil.where.lat}") @DecimalMax(value = "90", message = "{vigil.where.lat}") @Schema(nullable = true) Double lat,
        @DecimalMin(value = "-180", message = "{vigil.where.lon}") @DecimalMax(value = "180", message = "{vigil.where.lon}") @Schema(nullable = true) Double lon,
        @NotNull(message = "{vigil.where.precision}") Precision precision)
        implements
            SelfChecked {

    private static final int LONGEST_NAME = 200;

    /** How closely a place is known. */
    public enum Precision {
        /** The spot itself. */
        @JsonProperty("exact")
        EXACT,
        /** Near the named place. */
        @JsonProperty("near")
        NEAR,
        /** The district. */
        @JsonProperty("admin2")
        ADMIN2,
        /** The province or governorate. */
        @JsonProperty("admin1")
        ADMIN1,
        /** A region that is no division, such as a desert. */
        @JsonProperty("region")
        REGION,
        /** The country alone. */
        @JsonProperty("country")
        COUNTRY,
        /** At sea or in the air. */
        @JsonProperty("international")
        INTERNATIONAL
    }

    @Override
    public void check(Findings findings) {
        if (country == null && precision != Precision.INTERNATIONAL) {
            findings.add("country", "{vigil.where.country}");
        }
        if (admin1 != null && !admin1.startsWith(country + "-")) {
            findings.add("admin1", "{vigil.where.division}");
        }
        if (lat == null && lon != null) {
            findings.add("lat", "{vigil.where.latAlone}");
        }
        if (lon == null && lat != null) {
            findings.add("lon", "{vigil.where.lonAlone}");
        }
    }
}
