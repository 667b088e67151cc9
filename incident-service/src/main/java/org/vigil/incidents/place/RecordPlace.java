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
        @NotBlank(message = "{vigil.place.name}") @Size(max = 200, message = "{vigil.length}") String name,
        @Size(max = 50, message = "{vigil.entries}") List<@NotNull(message = "{vigil.named}") @Valid Named> names,
        @Size(max = 200, message = "{vigil.entries}") List<@NotBlank(message = "{vigil.name}") @Size(max = 200, message = "{vigil.length}") String> aliases,
        @NotNull(message = "{vigil.place.kind}") PlaceKind kind,
        @NotNull(message = "{vigil.country.SY}") @Country String country,
        @Admin1 @Schema(nullable = true) String admin1,
        @Size(max = 200, message = "{vigil.length}") @Schema(nullable = true) String admin2,
        @DecimalMin(value = "-90", message = "{vigil.where.lat}") @DecimalMax(value = "90", message = "{vigil.where.lat}") @Schema(nullable = true) Double lat,
        @DecimalMin(value = "-180", message = "{vigil.where.lon}") @DecimalMax(value = "180", message = "{vigil.where.lon}") @Schema(nullable = true) Double lon,
        @Size(max = 2_000, message = "{vigil.length}") @Schema(nullable = true) String reason)
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
            @NotNull(message = "{vigil.language}") @Pattern(regexp = "[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*", message = "{vigil.language}") String language,
            @NotBlank(message = "{vigil.name}") @Size(max = 200, message = "{vigil.length}") String name) {
    }

    @Override
    public void check(Findings findings) {
        if (admin1 != null && country != null && !admin1.startsWith(country + "-")) {
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
