package org.vigil.incidents.place;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** A country's first-level divisions as GeoJSON (RFC 7946), which only divisions of ISO 3166-2 are part of. */
@Schema(description = "A country's first-level divisions as a GeoJSON FeatureCollection (RFC 7946).", examples = """
        {"type":"FeatureCollection","features":[{"type":"Feature","id":"IQ-DI",
         "properties":{"code":"IQ-DI","name":"IQ-DI","label":"Diyala"},
         "geometry":{"type":"Polygon","coordinates":[[[44.5,33.5],[45.5,33.5],[45.0,34.5],[44.5,33.5]]]}}]}""")
record CountryMap(String type, List<Feature> features) {

    private static final double STEPS_PER_DEGREE = 1_000;

    /** A division; its id is its code. */
    record Feature(String type, String id, Properties properties, Shape geometry) {
    }

    /**
     * What is said of a division.
     *
     * @param name the code again: what ECharts and other libraries find an area by
     * @param label its usual name
     */
    record Properties(@Schema(description = "ISO 3166-2.") String code,
            @Schema(description = "The code again: libraries that draw maps find an area by its name.") String name,
            @Schema(description = "The usual name.") String label) {
    }

    /**
     * Where it is.
     *
     * @param type Polygon or MultiPolygon
     * @param coordinates as that type has them, degrees east before degrees north, WGS 84
     */
    record Shape(@Schema(enumeration = {
            "Polygon", "MultiPolygon" }) String type,
            @Schema(type = SchemaType.ARRAY, description = "Degrees east and north, WGS 84, to 3 decimals.") Object coordinates){
    }

    static CountryMap of(List<Outline> divisions) {
        return new CountryMap("FeatureCollection",
                divisions.stream().filter(division -> division.code() != null).map(CountryMap::feature).toList());
    }

    private static Feature feature(Outline division) {
        return new Feature("Feature", division.code(), new Properties(division.code(), division.code(), division.name()),
                shape(division.area()));
    }

    private static Shape shape(Geometry area) {
        double[][][][] polygons = IntStream.range(0, area.getNumGeometries())
                .mapToObj(i -> rings((Polygon) area.getGeometryN(i))).toArray(double[][][][]::new);
        return polygons.length == 1 ? new Shape("Polygon", polygons[0]) : new Shape("MultiPolygon", polygons);
    }

    private static double[][][] rings(Polygon polygon) {
        double[][][] rings = new double[1 + polygon.getNumInteriorRing()][][];
        rings[0] = vertices(polygon.getExteriorRing());
        for (int i = 1; i < rings.length; i++) {
            rings[i] = vertices(polygon.getInteriorRingN(i - 1));
        }
        return rings;
    }

    private static double[][] vertices(LinearRing ring) {
        CoordinateSequence vertices = ring.getCoordinateSequence();
        return IntStream.range(0, vertices.size())
                .mapToObj(i -> new double[] { rounded(vertices.getX(i)), rounded(vertices.getY(i)) }).toArray(double[][]::new);
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
    }
}
