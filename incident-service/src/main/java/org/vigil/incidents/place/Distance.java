package org.vigil.incidents.place;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.LineString;

/**
 * Distances near one latitude, on a sphere whose degrees of longitude are as long as they are there: good for some
 * kilometres, which is all that it is for.
 */
final class Distance {

    private static final double KM_PER_DEGREE = 111.32;

    /** At the poles every longitude is near. */
    private static final double SHORTEST_DEGREE_KM = 0.01;

    private final double kmPerDegreeEast;

    Distance(double latitude) {
        kmPerDegreeEast = Math.max(SHORTEST_DEGREE_KM, KM_PER_DEGREE * Math.cos(Math.toRadians(latitude)));
    }

    static double degreesOfLatitude(double km) {
        return km / KM_PER_DEGREE;
    }

    double degreesOfLongitude(double km) {
        return Math.min(180, km / kmPerDegreeEast);
    }

    /** From a point to the nearest spot of an outline, in km. */
    double toOutline(Coordinate from, LineString outline) {
        CoordinateSequence vertices = outline.getCoordinateSequence();
        double least = Double.MAX_VALUE;
        double x1 = east(vertices.getX(0) - from.x);
        double y1 = north(vertices.getY(0) - from.y);
        for (int i = 1; i < vertices.size(); i++) {
            double x2 = east(vertices.getX(i) - from.x);
            double y2 = north(vertices.getY(i) - from.y);
            least = Math.min(least, toLine(x1, y1, x2, y2));
            x1 = x2;
            y1 = y2;
        }
        return least;
    }

    /** From the origin to the nearest spot of the line between two points. */
    private static double toLine(double x1, double y1, double x2, double y2) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.max(0, Math.min(1, -(x1 * dx + y1 * dy) / length));
        return Math.hypot(x1 + along * dx, y1 + along * dy);
    }

    private double east(double degrees) {
        return degrees * kmPerDegreeEast;
    }

    private static double north(double degrees) {
        return degrees * KM_PER_DEGREE;
    }
}
