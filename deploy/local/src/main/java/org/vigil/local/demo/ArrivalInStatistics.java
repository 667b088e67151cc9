package org.vigil.local.demo;

import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;

/** Waits until stats-service has consumed what the demo's loading published: all incidents counted, all figures listed. */
final class ArrivalInStatistics {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String INCIDENTS = "/api/v1/stats/series?measure=incidents&bucket=all&from=2019-07-01&to=2020-12-31"
            + "&perpetrator=islamic-state";
    private static final String ITEM = "arrival in the statistics";

    private final Edge edge;
    private final DemoData data;
    private final Duration limit;

    ArrivalInStatistics(Edge edge, DemoData data) {
        this(edge, data, LIMIT);
    }

    ArrivalInStatistics(Edge edge, DemoData data, Duration limit) {
        this.edge = edge;
        this.data = data;
        this.limit = limit;
    }

    void await() {
        Patience left = Patience.of(limit);
        long incidents;
        int figures;
        do {
            incidents = countedIncidents();
            figures = edge.list(ITEM, "/api/v1/figures").size();
            if (incidents >= data.incidents() && figures >= data.figures().size()) {
                return;
            }
        } while (left.pause());
        throw new DemoFailed(("The statistics have %d of the demo's %d incidents and %d of its %d figures after %d s. "
                + "See the log of stats-service; its dead letters are at /api/v1/operations/stats-service/dead-letters.")
                .formatted(incidents, data.incidents(), figures, data.figures().size(), limit.toSeconds()));
    }

    /** An incident dated to several days may stand in `unallocated`: it is counted all the same. */
    private long countedIncidents() {
        JsonNode series = edge.get(ITEM, INCIDENTS).body();
        long counted = 0;
        for (String part : new String[] { "rows", "unallocated" }) {
            for (JsonNode row : series.path(part)) {
                counted += row.path("best").asLong();
            }
        }
        return counted;
    }
}
