package org.vigil.incidents.place;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.web.Admin1;
import org.vigil.common.web.Country;
import org.vigil.incidents.check.Coherent;
import org.vigil.incidents.check.Findings;
import org.vigil.incidents.check.SelfChecked;

/**
 * The request to enter a place into the gazetteer or to change one.
 *
 * @param name the usual name
 * @param names names in languages; empty where left out
 * @param aliases other names and spellings, in any script; empty where left out
 * @param kind what it is
 * @param country ISO 3166-1 alpha-2
 * @param admin1 ISO 3166-2, of that country; computed from the coordinates where left out
 * @param admin2 the district by name, or null
 * @param lat degrees north, WGS 84, -90 to 90; given with {@code lon} or not at all
 * @param lon degrees east, WGS 84, -180 to 180
 * @param reason why it is changed, or null
 */
@Coherent
@Schema(description = "A place of the gazetteer; on a change it is the whole new state.", examples = """
        {"name":"Al-Dashisha","names":[{"language":"ar","name":"الدشيشة"}],"aliases":["Dashisha"],"kind":"populated-place",
         "country":"SY","admin1":"SY-HA","lat":35.6,"lon":41.2}""")
record RecordPlace(
        @NotBlank(message = "is the place's usual name") @Size(max = 200, message = "has at most 200 characters") String name,
        @Size(max = 50, message = "has at most 50 entries") List<@NotNull(message = "is a language and a name") @Valid Named> names,
        @Size(max = 200, message = "has at most 200 entries") List<@NotBlank(message = "is a name") @Size(max = 200, message = "has at most 200 characters") String> aliases,
        @NotNull(message = "says what the place is, such as populated-place or district") PlaceKind kind,
        @NotNull(message = "is a country's ISO 3166-1 code, such as SY") @Country String country,
        @Admin1 @Schema(nullable = true) String admin1,
        @Size(max = 200, message = "has at most 200 characters") @Schema(nullable = true) String admin2,
        @DecimalMin(value = "-90", message = "is from -90 to 90") @DecimalMax(value = "90", message = "is from -90 to 90") @Schema(nullable = true) Double lat,
        @DecimalMin(value = "-180", message = "is from -180 to 180") @DecimalMax(value = "180", message = "is from -180 to 180") @Schema(nullable = true) Double lon,
        @Size(max = 2_000, message = "has at most 2,000 characters") @Schema(nullable = true) String reason)
        implements
            SelfChecked {

    /** A list that was left out is empty. */
    RecordPlace {
        names = names == null ? List.of() : names;
        aliases = aliases == null ? List.of() : aliases;
    }

    /**
     * A name in a language.
     *
     * @param language BCP 47
     * @param name as it is written in that language
     */
    record Named(
            @NotNull(message = "is a language tag of BCP 47, such as ar") @Pattern(regexp = "[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*", message = "is a language tag of BCP 47, such as ar") String language,
            @NotBlank(message = "is a name") @Size(max = 200, message = "has at most 200 characters") String name) {
    }

    @Override
    public void check(Findings findings) {
        if (admin1 != null && country != null && !admin1.startsWith(country + "-")) {
            findings.add("admin1", "belongs to the country, so that it begins with its code and a hyphen");
        }
        if (lat == null && lon != null) {
            findings.add("lat", "is given together with lon, or neither is");
        }
        if (lon == null && lat != null) {
            findings.add("lon", "is given together with lat, or neither is");
        }
    }
}
