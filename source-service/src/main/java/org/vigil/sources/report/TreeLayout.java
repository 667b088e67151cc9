package org.vigil.sources.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Where the members of a tree lie in a picture, in its units: in columns by their steps from a root, each beside the first
 * of those that follow it. No box lies over another one, and no line crosses a line or a box.
 *
 * @param boxes of each member, in the order in which they were given
 */
record TreeLayout(int width, int height, Map<UUID, Box> boxes) {

    private static final int BOX_WIDTH = 160;
    private static final int BOX_HEIGHT = 44;
    private static final int ROW = 54;
    private static final int GAP = 124;
    private static final int BEND = 16;
    /** Room for a thick frame. */
    private static final int MARGIN = 4;

    /** The box of a member that is so many steps from a root. */
    record Box(int steps, int x, int y) {

        public int width() {
            return BOX_WIDTH;
        }

        public int height() {
            return BOX_HEIGHT;
        }

        public int right() {
            return x + BOX_WIDTH;
        }

        public int middle() {
            return x + BOX_WIDTH / 2;
        }

        public int centre() {
            return y + BOX_HEIGHT / 2;
        }
    }

    /**
     * A line from the edge of one box to that of one which follows it: it goes on, bends once up or down, and goes on again.
     */
    record Line(int x1, int y1, int bend, int x2, int y2) {

        static Line between(Box from, Box to) {
            return to.x > from.x ? new Line(from.right(), from.centre(), from.right() + BEND, to.x, to.centre())
                    : new Line(from.x, from.centre(), from.x - BEND, to.right(), to.centre());
        }

        /** The middle of its last part, which is its own and not also that of another line. */
        public int middle() {
            return (bend + x2) / 2;
        }
    }

    /**
     * Lays a tree out.
     *
     * @param before each member with the one that it follows; who follows none of them is a root
     * @param mirrored whether it is read from the right to the left
     */
    static TreeLayout of(Map<UUID, UUID> before, boolean mirrored) {
        Laying laying = new Laying(before);
        int width = 2 * MARGIN + (laying.steps + 1) * (BOX_WIDTH + GAP) - GAP;
        Map<UUID, Box> boxes = new LinkedHashMap<>();
        before.keySet().forEach(member -> {
            Box box = laying.boxes.get(member);
            boxes.put(member, mirrored ? new Box(box.steps, width - box.right(), box.y) : box);
        });
        return new TreeLayout(width, 2 * MARGIN + laying.rows * ROW - (ROW - BOX_HEIGHT), boxes);
    }

    /** What nothing follows has a row of its own; all else stands beside the first of its followers. */
    private static final class Laying {

        private final Map<UUID, List<UUID>> behind = new HashMap<>();
        private final Map<UUID, Box> boxes = new HashMap<>();
        private int rows;
        private int steps;

        Laying(Map<UUID, UUID> before) {
            List<UUID> roots = new ArrayList<>();
            before.forEach((member, followed) -> (before.containsKey(followed)
                    ? behind.computeIfAbsent(followed, any -> new ArrayList<>())
                    : roots).add(member));
            roots.forEach(root -> lay(root, 0));
        }

        private Box lay(UUID member, int column) {
            List<Box> followers = behind.getOrDefault(member, List.of()).stream().map(one -> lay(one, column + 1)).toList();
            steps = Math.max(steps, column);
            int y = followers.isEmpty() ? MARGIN + rows++ * ROW : followers.get(0).y;
            Box box = new Box(column, MARGIN + column * (BOX_WIDTH + GAP), y);
            boxes.put(member, box);
            return box;
        }
    }
}
