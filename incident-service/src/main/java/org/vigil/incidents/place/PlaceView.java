package org.vigil.incidents.place;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.web.Versioned;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A place as its readers see it.
 *
 * @param revision 0 while it is as it was loaded first
 * @param score in a search how well it fits, up to 1 for the very name; absent otherwise
 */
@Schema(description = "A place of the gazetteer.", examples = """
        {"id":"01991f0a-0000-7000-8000-000000000007","name":"Deir ez-Zor","names":[],"aliases":["Dayr az Zawr","دير الزور"],
         "kind":"populated-place","feature":"PPLA","country":"SY","admin1":"SY-DY","admin2":null,"lat":35.33588,"lon":40.14084,
         "population":242565,"origin":"geonames","originKey":"170794",
         "attribution":"GeoNames (https://www.geonames.org), CC BY 4.0","revision":0,"knownAt":"2026-11-20T10:00:00Z","score":1.0}""")
record PlaceView(UUID id, String name, List<RecordPlace.Named> names, List<String> aliases, PlaceKind kind,
        @Schema(nullable = true, description = "GeoNames' feature code.") String feature,
        @Schema(nullable = true) String country, @Schema(nullable = true) String admin1, @Schema(nullable = true) String admin2,
        @Schema(nullable = true) Double lat, @Schema(nullable = true) Double lon, @Schema(nullable = true) Long population,
        PlaceOrigin origin, @Schema(nullable = true) String originKey,
        @Schema(nullable = true, description = "To be shown beside the place.") String attribution, int revision,
        Instant knownAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true) Double score) implements Versioned {

    static PlaceView of(KnownPlace p) {
        return of(p, null);
    }

    static PlaceView of(KnownPlace p, Double score) {
        return new PlaceView(p.id, p.name, p.names, p.aliases, p.kind, p.feature, p.country, p.admin1, p.admin2, p.lat, p.lon,
                p.population, p.origin, p.originKey, p.origin.attribution(), p.revision, p.knownAt, score);
    }
}
