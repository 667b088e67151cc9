package org.vigil.incidents.desk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.vigil.incidents.desk.ClaimMap.Area;
import org.vigil.incidents.desk.ClaimMap.Spot;
import org.vigil.incidents.incident.Place;
import org.vigil.incidents.place.Outline;
import org.vigil.incidents.statement.Where.Precision;

/** Draws a {@link ClaimMap}. */
final class MapDrawing {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;

    /** Outlines are cut off so far out of sight that the cut is not seen, in pixels. */
    private static final double OUT_OF_SIGHT = 8;

    /** Marks of points that are no farther apart would cover one another, in pixels. */
    private static final double COVERING = 18;

    /** What lies around is in sight, too: a part of what must be, and so many degrees at least. */
    private static final double PART_AROUND = 0.2;
    private static final double DEGREES_AROUND = 0.3;

    private static final Set<Precision> POINTS = EnumSet.of(Precision.EXACT, Precision.NEAR);

    private final List<Place> places;
    private final List<Outline> divisions;
    private final Projection projection;

    private MapDrawing(List<Place> places, List<Outline> divisions, Envelope sight) {
        this.places = places;
        this.divisions = divisions;
        this.projection = Projection.showing(sight, WIDTH, HEIGHT);
    }

    /**
     * Draws them, or answers null where there is nothing to draw.
     *
     * @param claim where it is said to have happened
     * @param incidents where the incidents happened, in the order of the list
     * @param divisions those of the claim's country
     */
    static ClaimMap of(Place claim, List<Place> incidents, List<Outline> divisions) {
        List<Place> places = Stream.concat(Stream.of(claim), incidents.stream()).toList();
        Envelope sight = sight(places, divisions);
        return sight.isNull() ? null : new MapDrawing(places, divisions, sight).drawn();
    }

    private static Envelope sight(List<Place> places, List<Outline> divisions) {
        Envelope sight = new Envelope();
        for (Place place : places) {
            if (isPoint(place)) {
                sight.expandToInclude(place.lon(), place.lat());
            } else {
                divisions.stream().filter(division -> isIn(division, place))
                        .forEach(division -> sight.expandToInclude(division.area().getEnvelopeInternal()));
            }
        }
        if (sight.isNull()) {
            divisions.forEach(division -> sight.expandToInclude(division.area().getEnvelopeInternal()));
        }
        sight.expandBy(Math.max(DEGREES_AROUND, PART_AROUND * sight.getWidth()),
                Math.max(DEGREES_AROUND, PART_AROUND * sight.getHeight()));
        return sight;
    }

    private ClaimMap drawn() {
        return new ClaimMap(WIDTH, HEIGHT, areas(), isPoint(places.get(0)) ? spot(0) : null, spots(),
                those(place -> !isPoint(place) && divisions.stream().noneMatch(division -> isIn(division, place))));
    }

    private List<Area> areas() {
        List<Outline> inSight = new ArrayList<>();
        List<Geometry> cut = new ArrayList<>();
        Envelope shown = projection.shown(WIDTH, HEIGHT, OUT_OF_SIGHT);
        for (Outline division : divisions) {
            Geometry part = cut(division.area(), shown);
            if (!part.isEmpty()) {
                inSight.add(division);
                cut.add(part);
            }
        }
        Geometry[] plain = CoverageSimplifier.simplify(cut.toArray(Geometry[]::new), 1 / projection.down());
        return IntStream.range(0, plain.length).mapToObj(i -> area(inSight.get(i), plain[i])).toList();
    }

    private static Geometry cut(Geometry area, Envelope shown) {
        Geometry part = OverlayNGRobust.overlay(area, area.getFactory().toGeometry(shown), OverlayNG.INTERSECTION);
        List<?> polygons = PolygonExtracter.getPolygons(part);
        return area.getFactory().createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    private Area area(Outline division, Geometry part) {
        Coordinate inside = part.getInteriorPoint().getCoordinate();
        return new Area(division.code() == null ? division.name() : division.code(), path(part),
                those(place -> !isPoint(place) && isIn(division, place)), x(inside.x), y(inside.y));
    }

    private String path(Geometry part) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < part.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) part.getGeometryN(i);
            append(polygon.getExteriorRing(), path);
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                append(polygon.getInteriorRingN(hole), path);
            }
        }
        return path.toString();
    }

    private void append(LinearRing ring, StringBuilder path) {
        for (int i = 0; i < ring.getNumPoints() - 1; i++) {
            Coordinate vertex = ring.getCoordinateN(i);
            path.append(i == 0 ? 'M' : 'L').append(x(vertex.x)).append(' ').append(y(vertex.y));
        }
        path.append('Z');
    }

    private List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        for (int i = 1; i < places.size(); i++) {
            if (isPoint(places.get(i))) {
                add(spot(i), spots);
            }
        }
        return spots;
    }

    private static void add(Spot spot, List<Spot> spots) {
        for (int i = 0; i < spots.size(); i++) {
            Spot other = spots.get(i);
            if (Math.hypot(other.x() - spot.x(), other.y() - spot.y()) <= COVERING) {
                spots.set(i, new Spot(other.x(), other.y(), other.subjects().and(spot.subjects())));
                return;
            }
        }
        spots.add(spot);
    }

    private Spot spot(int position) {
        Place place = places.get(position);
        return new Spot(x(place.lon()), y(place.lat()), Subjects.at(List.of(position)));
    }

    private Subjects those(Predicate<Place> are) {
        return Subjects.at(IntStream.range(0, places.size()).filter(i -> are.test(places.get(i))).boxed().toList());
    }

    private double x(double lon) {
        return tenths(projection.x(lon));
    }

    private double y(double lat) {
        return tenths(projection.y(lat));
    }

    private static double tenths(double pixels) {
        return Math.round(pixels * 10) / 10.0;
    }

    private static boolean isPoint(Place place) {
        return place.lat() != null && POINTS.contains(place.precision());
    }

    private static boolean isIn(Outline division, Place place) {
        return division.code() != null && division.code().equals(place.admin1());
    }
}
