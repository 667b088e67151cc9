package org.vigil.incidents.desk;

import java.util.List;

/**
 * A claim and the incidents to which it may belong on a map of its country's divisions, as near as all of them can be seen.
 * What is known to the spot or near it is a point; what is known to a division alone marks that; nothing is put into the
 * middle of anything.
 *
 * @param width of the drawing, in pixels
 * @param height of the drawing
 * @param areas the divisions in sight
 * @param ring where the claim is, null where that is not known so closely
 * @param spots the incidents that are points; those that would cover one another share one
 * @param placeless those that are known to no division
 */
record ClaimMap(int width, int height, List<Area> areas, Spot ring, List<Spot> spots, Subjects placeless) {

    /**
     * A division in sight.
     *
     * @param name its code; its name where it has none
     * @param path its outline as SVG draws it
     * @param known who is known to be in it and no closer
     * @param x where its label is, from the left
     * @param y and from above
     */
    record Area(String name, String path, Subjects known, double x, double y) {

        /** Whether anything is known of it. */
        public boolean isMeant() {
            return !known.isNobody();
        }
    }

    /** A point, so far from the left and from above. */
    record Spot(double x, double y, Subjects subjects) {

        private static final int RADIUS = 9;
        private static final double DIGIT = 7;

        /** Where its mark begins, which is as wide as its label. */
        public double left() {
            return x - width() / 2;
        }

        /** Where its mark begins, from above. */
        public double top() {
            return y - RADIUS;
        }

        public double width() {
            return Math.max(2 * RADIUS, RADIUS + DIGIT * subjects.label().length());
        }

        public int height() {
            return 2 * RADIUS;
        }

        /** The foot of its label. */
        public double foot() {
            return y + RADIUS / 2.0;
        }
    }

    /** The incidents that are points. */
    public Subjects points() {
        return spots.stream().map(Spot::subjects).reduce(Subjects.NOBODY, Subjects::and);
    }

    /** The divisions of which something is known. */
    public List<Area> meant() {
        return areas.stream().filter(Area::isMeant).toList();
    }
}
