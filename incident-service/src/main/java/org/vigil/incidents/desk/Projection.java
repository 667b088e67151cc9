package org.vigil.incidents.desk;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Where degrees lie on a drawing: equirectangular, with degrees of longitude as long as they are in its middle.
 *
 * @param west the longitude of the left edge
 * @param north the latitude of the upper edge
 * @param across pixels per degree of longitude
 * @param down pixels per degree of latitude
 */
record Projection(double west, double north, double across, double down) {

    /** At the poles a degree of longitude is nothing. */
    private static final double NARROWEST = 0.05;

    /** The largest that shows all of that, in the middle of a drawing of so many pixels. */
    static Projection showing(Envelope degrees, double width, double height) {
        Coordinate middle = degrees.centre();
        double narrowing = Math.max(NARROWEST, Math.cos(Math.toRadians(middle.y)));
        double down = Math.min(height / degrees.getHeight(), width / (degrees.getWidth() * narrowing));
        double across = down * narrowing;
        return new Projection(middle.x - width / across / 2, middle.y + height / down / 2, across, down);
    }

    /** Pixels from the left edge. */
    double x(double lon) {
        return (lon - west) * across;
    }

    /** Pixels from the upper edge. */
    double y(double lat) {
        return (north - lat) * down;
    }

    /** The degrees that a drawing of so many pixels shows, and those within a margin of pixels around it. */
    Envelope shown(double width, double height, double margin) {
        return new Envelope(west - margin / across, west + (width + margin) / across, north + margin / down,
                north - (height + margin) / down);
    }
}
