package org.vigil.incidents.place;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where an entry of the gazetteer comes from, and what its licence wants to be said beside it. */
enum PlaceOrigin {
    /** geonames.org; the key is the geonameid. */
    @JsonProperty("geonames")
    GEONAMES("GeoNames (https://www.geonames.org), CC BY 4.0"),
    /** Natural Earth's divisions with the names of several sources; the key is the code of ISO 3166-2. */
    @JsonProperty("natural-earth")
    NATURAL_EARTH("Made with Natural Earth (https://www.naturalearthdata.com), public domain"),
    /** Entered by a curator. */
    @JsonProperty("entered")
    ENTERED(null);

    private final String attribution;

    PlaceOrigin(String attribution) {
        this.attribution = attribution;
    }

    /** What to show beside the place; null where nothing is owed. */
    String attribution() {
        return attribution;
    }
}
