package org.vigil.incidents.place;

import org.locationtech.jts.geom.Geometry;

/**
 * A first-level division with its area on a map.
 *
 * @param code ISO 3166-2; null where it has none for this area
 * @param name its usual name
 * @param area a polygon or several, in degrees east and north, WGS 84
 */
public record Outline(String code, String name, Geometry area) {
}
