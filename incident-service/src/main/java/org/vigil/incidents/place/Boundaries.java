package org.vigil.incidents.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * In which first-level division of the world a point lies, by Natural Earth's boundaries (public domain, for
 * 1:10,000,000): close to a border they can be wrong by some kilometres, and they show who is in control and not who is
 * in the right. What lies in no division, as a harbour does whose coast is drawn too straight, belongs to the nearest one
 * within {@value #TOLERANCE_KM} km. Immutable once loaded, and loaded when first asked.
 */
public final class Boundaries {

    /** How far outside of every division a point may lie and still belong to the nearest one. */
    static final double TOLERANCE_KM = 5;

    /**
     * Prepared outlines answer faster and take ten times the memory, so that only the latest are kept, each made from a
     * copy: JTS leaves what it has unpacked in the geometry itself.
     */
    private static final int MOST_PREPARED = 64;

    private final STRtree index;
    private final Map<String, List<Drawn>> countries;
    private final Map<Part, PreparedGeometry> prepared = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Part, PreparedGeometry> eldest) {
            return size() > MOST_PREPARED;
        }
    });

    private Boundaries(STRtree index, Map<String, List<Drawn>> countries) {
        this.index = index;
        this.countries = countries;
        index.build();
    }

    /** A division as it is drawn, by polygons that are to be copied before anything is made of them. */
    record Drawn(Division division, List<Polygon> polygons) {
    }

    /** One polygon of a division. */
    private record Part(Division division, Polygon outline) {

        /** An outline is as good as its place in memory; comparing vertices would cost more than it brings. */
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    private static final class Loaded {

        static final Boundaries WORLD = load();
    }

    /** The boundaries of the world; the first call takes about a second. */
    public static Boundaries ofTheWorld() {
        return Loaded.WORLD;
    }

    static Boundaries load() {
        try {
            List<Division> divisions = Divisions.drawn();
            List<List<Polygon>> outlines = BoundaryFile.read(Divisions.resource("boundaries.bin.gz"));
            if (outlines.size() != divisions.size()) {
                throw new IllegalStateException("divisions.tsv and boundaries.bin.gz are not of one making");
            }
            STRtree index = new STRtree();
            Map<String, List<Drawn>> countries = new HashMap<>();
            for (int i = 0; i < outlines.size(); i++) {
                countries.computeIfAbsent(divisions.get(i).country(), country -> new ArrayList<>())
                        .add(new Drawn(divisions.get(i), outlines.get(i)));
                for (Polygon outline : outlines.get(i)) {
                    index.insert(outline.getEnvelopeInternal(), new Part(divisions.get(i), outline));
                }
            }
            return new Boundaries(index, countries);
        } catch (IOException e) {
            throw new UncheckedIOException("The boundaries of the world cannot be read", e);
        }
    }

    /**
     * The division of a point as ISO 3166-2 has it; empty at sea, and where the area has no code of its own.
     *
     * @param lat degrees north, WGS 84
     * @param lon degrees east, WGS 84, -180 to 180
     */
    public Optional<String> admin1(double lat, double lon) {
        return division(lat, lon).map(Division::code);
    }

    /** All that is drawn of a country, which may be nothing. */
    List<Drawn> drawn(String country) {
        return countries.getOrDefault(country, List.of());
    }

    /**
     * The division in which a point lies, or the nearest within the tolerance. Of two on whose border it lies, or of
     * which one is drawn over the other as Moscow is over its surroundings, it is the smaller.
     */
    Optional<Division> division(double lat, double lon) {
        Coordinate point = new Coordinate(lon, lat);
        Optional<Division> around = parts(new Envelope(point)).stream().filter(part -> holds(part, point))
                .min(Comparator.comparingDouble(part -> part.outline.getArea())).map(Part::division);
        return around.isPresent() ? around : nearest(point);
    }

    private boolean holds(Part part, Coordinate coordinate) {
        Point point = part.outline.getFactory().createPoint(coordinate);
        return prepared.computeIfAbsent(part, p -> PreparedGeometryFactory.prepare(p.outline.copy())).covers(point);
    }

    /** Looks beyond the edge of the map, too: the date line cuts through Fiji and Chukotka. */
    private Optional<Division> nearest(Coordinate point) {
        Distance distance = new Distance(point.y);
        double reach = distance.degreesOfLongitude(TOLERANCE_KM);
        Division best = null;
        double least = TOLERANCE_KM;
        for (double turn : new double[] { 0, 360, -360 }) {
            Coordinate turned = new Coordinate(point.x + turn, point.y);
            Envelope around = new Envelope(turned);
            around.expandBy(reach, Distance.degreesOfLatitude(TOLERANCE_KM));
            for (Part part : parts(around)) {
                double km = distance.toOutline(turned, part.outline.getExteriorRing());
                if (km < least) {
                    least = km;
                    best = part.division;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private List<Part> parts(Envelope envelope) {
        List<Part> found = new ArrayList<>();
        index.query(envelope, part -> found.add((Part) part));
        return found;
    }
}
