package org.vigil.incidents.place;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.precision.GeometryPrecisionReducer;
import org.vigil.incidents.place.Boundaries.Drawn;

/**
 * A country's first-level divisions for maps. Where {@link Boundaries} draws more of a country than a map can use, its
 * divisions are drawn more plainly, all together, so that neighbours go on sharing their border. Vertices lie on thousandths
 * of a degree (110 m), and rings turn as RFC 7946 has it: outer ones counter-clockwise.
 */
public final class Outlines {

    /** About 150 KB as GeoJSON. */
    private static final int MOST_VERTICES = 8_000;

    /** Visvalingam-Whyatt's: the square root of the smallest triangle that is kept, in degrees; each further try doubles it. */
    private static final double FIRST_TOLERANCE = 0.01;

    private static final GeometryFactory DEGREES = new GeometryFactory(new PrecisionModel(), 4326);
    private static final GeometryFactory THOUSANDTHS = new GeometryFactory(new PrecisionModel(1_000), 4326,
            PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

    /** All countries together take some megabytes. */
    private static final Map<String, List<Outline>> MADE = new ConcurrentHashMap<>();

    private Outlines() {
    }

    /** The divisions of a country by their codes, those without one last; empty for a country that is not drawn. */
    public static List<Outline> of(String country) {
        return MADE.computeIfAbsent(country, Outlines::make);
    }

    private static List<Outline> make(String country) {
        List<Drawn> drawn = Boundaries.ofTheWorld().drawn(country);
        Map<String, List<Drawn>> coded = drawn.stream().filter(one -> one.division().code() != null)
                .collect(Collectors.groupingBy(one -> one.division().code(), TreeMap::new, Collectors.toList()));
        List<Outline> divisions = Stream.concat(
                coded.entrySet().stream().map(entry -> new Outline(entry.getKey(), Admin1Names.of(entry.getKey()),
                        OverlayNGRobust.union(entry.getValue().stream().map(Outlines::area).toList()))),
                drawn.stream().filter(one -> one.division().code() == null)
                        .map(one -> new Outline(null, one.division().name(), area(one))))
                .toList();
        return plain(divisions);
    }

    private static Geometry area(Drawn drawn) {
        return DEGREES.createGeometry(DEGREES.createMultiPolygon(drawn.polygons().toArray(Polygon[]::new)));
    }

    private static List<Outline> plain(List<Outline> divisions) {
        Geometry[] areas = divisions.stream().map(Outline::area).toArray(Geometry[]::new);
        List<Geometry> rounded = rounded(areas);
        for (double tolerance = FIRST_TOLERANCE; vertices(rounded) > MOST_VERTICES; tolerance *= 2) {
            rounded = rounded(CoverageSimplifier.simplify(areas, tolerance));
        }
        List<Geometry> made = rounded;
        return IntStream.range(0, divisions.size())
                .mapToObj(i -> new Outline(divisions.get(i).code(), divisions.get(i).name(), made.get(i))).toList();
    }

    /** JTS has outer rings clockwise where they are in its normal order. */
    private static List<Geometry> rounded(Geometry[] areas) {
        return Stream.of(areas)
                .map(area -> GeometryPrecisionReducer.reduce(GeometryFixer.fix(area), THOUSANDTHS.getPrecisionModel()))
                .map(area -> THOUSANDTHS.createGeometry(area.norm().reverse())).toList();
    }

    private static int vertices(List<Geometry> areas) {
        return areas.stream().mapToInt(Geometry::getNumPoints).sum();
    }
}
