package org.vigil.incidents.place;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a place is, in the classes of GeoNames. */
enum PlaceKind {
    /** A first-level division, such as a governorate. */
    @JsonProperty("division")
    DIVISION,
    /** A division of a lower level, GeoNames' class A. */
    @JsonProperty("district")
    DISTRICT,
    /** A city, town, village or part of one, class P. */
    @JsonProperty("populated-place")
    POPULATED_PLACE,
    /** A park, region, field or other area, class L. */
    @JsonProperty("area")
    AREA,
    /** A building, camp, airfield or other spot, class S. */
    @JsonProperty("spot")
    SPOT,
    /** A road or railway, class R. */
    @JsonProperty("route")
    ROUTE,
    /** A mountain, valley, desert, forest or the like, classes T, V and U. */
    @JsonProperty("terrain")
    TERRAIN,
    /** A river, lake, well or the like, class H. */
    @JsonProperty("water")
    WATER
}
