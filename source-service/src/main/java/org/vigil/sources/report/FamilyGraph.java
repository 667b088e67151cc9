package org.vigil.sources.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.vigil.sources.report.TreeLayout.Box;
import org.vigil.sources.report.TreeLayout.Line;

/**
 * The reports of one telling, drawn.
 *
 * @param nodes the reports, nearest to the first telling first
 * @param more how many others go back to it, which are not drawn
 */
record FamilyGraph(int width, int height, List<Node> nodes, long more) {

    private static final int LONGEST_NAME = 18;
    private static final int DAY = "2020-09-03".length();

    /**
     * A report in it.
     *
     * @param repeats the report that it repeats, null for the first telling
     * @param line from that to this, null for the first telling
     * @param here whether it is the report that is looked at
     */
    record Node(ReportView report, ReportView repeats, Box box, Line line, boolean here) {

        /** Who told it, as much of that as the box has room for. */
        public String name() {
            String source = report.source();
            return source.length() <= LONGEST_NAME ? source : source.substring(0, LONGEST_NAME - 1) + "…";
        }

        /** The local day on which it was published. */
        public LocalDate day() {
            return LocalDate.parse(report.publishedAt().substring(0, DAY));
        }
    }

    /**
     * Draws a family.
     *
     * @param here the report that is looked at
     * @param mirrored whether it is read from the right to the left
     */
    static FamilyGraph of(Family family, UUID here, boolean mirrored) {
        Map<UUID, UUID> repeated = new LinkedHashMap<>();
        Map<UUID, ReportView> reports = new LinkedHashMap<>();
        family.reports().forEach(report -> {
            repeated.put(report.id(), report.lineage().of());
            reports.put(report.id(), report);
        });
        TreeLayout layout = TreeLayout.of(repeated, mirrored);
        List<Node> nodes = family.reports().stream().map(report -> {
            Box box = layout.boxes().get(report.id());
            ReportView before = reports.get(report.lineage().of());
            return new Node(report, before, box,
                    before == null ? null : Line.between(layout.boxes().get(before.id()), box), report.id().equals(here));
        }).sorted(Comparator.comparingInt((Node node) -> node.box.steps()).thenComparingInt(node -> node.box.y())).toList();
        return new FamilyGraph(layout.width(), layout.height(), nodes, family.more());
    }
}
