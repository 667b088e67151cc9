package org.vigil.local.demo;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Loads the demo in the order in which its items refer to each other.
 *
 * <p>
 * It keeps nothing between runs: a second run asks for the same things under the same keys, so that the services
 * answer with the ids they gave out before. Lineage, the one PUT, is read first and left alone where it is already as
 * it should be.
 */
final class DemoLoad {

    private static final String REPORTER = "reporter";
    private static final String CURATOR = "curator";
    private static final String SOURCE_KEEPER = "source-keeper";
    private static final int PRECONDITION_FAILED = 412;
    private static final int LINEAGE_ATTEMPTS = 5;

    private final Edge edge;
    private final DemoData data;
    private final PrintStream progress;
    private final Map<String, String> reports = new HashMap<>();
    private final Map<String, String> incidents = new HashMap<>();

    DemoLoad(Edge edge, DemoData data, PrintStream progress) {
        this.edge = edge;
        this.data = data;
        this.progress = progress;
    }

    void run() {
        data.sources().forEach(source -> create("source", SOURCE_KEEPER, "/api/v1/sources", source.name(), source.body()));
        data.actors().forEach(actor -> create("actor", CURATOR, "/api/v1/actors", actor.name(), actor.body()));
        progress.printf("Demo: %d sources and %d actors are registered.%n", data.sources().size(), data.actors().size());

        data.reports().forEach(this::file);
        data.reports().stream().filter(report -> report.lineage() != null).forEach(this::setLineage);
        progress.printf("Demo: %d reports are filed.%n", data.reports().size());

        data.claims().forEach(this::recordAndAttach);
        progress.printf("Demo: %d claims are attached to %d incidents.%n", data.claims().size(), incidents.size());

        data.figures().forEach(figure -> create("figure", CURATOR, "/api/v1/figures", figure.name(), withReportId(figure)));
        progress.printf("Demo: %d published figures are recorded.%n", data.figures().size());
    }

    private void file(DemoItem report) {
        Answer filed = create("report", REPORTER, "/api/v1/reports", report.name(), report.body());
        reports.put(report.name(), filed.required("id"));
    }

    private void setLineage(DemoItem report) {
        String item = "lineage of report " + report.name();
        String path = "/api/v1/reports/" + reports.get(report.name());
        ObjectNode wanted = report.lineage().deepCopy();
        if (wanted.hasNonNull("of")) {
            wanted.put("of", id(reports, wanted.path("of").asText(), item));
        }
        for (int attempt = 1;; attempt++) {
            Answer current = edge.get(item, path);
            if (isAlready(wanted, current.body().path("lineage"))) {
                return;
            }
            if (current.etag() == null) {
                throw new DemoFailed("The demo's " + item + " cannot be set: the report came without an ETag.");
            }
            try {
                edge.put(item, CURATOR, path + "/lineage", current.etag(), wanted);
                return;
            } catch (Refused e) {
                // The report changed between reading and writing, such as by an automatic proposal: look at it anew.
                if (e.status() != PRECONDITION_FAILED || attempt == LINEAGE_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static boolean isAlready(JsonNode wanted, JsonNode lineage) {
        return same(wanted.path("lineage"), lineage.path("kind")) && same(wanted.path("of"), lineage.path("of"))
                && same(wanted.path("source"), lineage.path("source")) && !lineage.path("automatic").asBoolean();
    }

    private static boolean same(JsonNode one, JsonNode other) {
        return one.asText("").equals(other.asText(""));
    }

    private void recordAndAttach(DemoItem claim) {
        Answer recorded = create("claim", REPORTER, "/api/v1/claims", claim.name(), withReportId(claim));
        ObjectNode where = JsonNodeFactory.instance.objectNode();
        if (incidents.containsKey(claim.incident())) {
            where.put("incident", incidents.get(claim.incident()));
        } else {
            where.put("new", true);
        }
        Answer attached = edge.post("attaching of claim " + claim.name(), CURATOR,
                "/api/v1/claims/" + recorded.required("id") + "/attach", "demo-attach-" + claim.name(), where);
        incidents.putIfAbsent(claim.incident(), attached.required("incident"));
    }

    private Answer create(String kind, String role, String path, String name, ObjectNode body) {
        return edge.post(kind + " " + name, role, path, "demo-" + kind + "-" + name, body);
    }

    private ObjectNode withReportId(DemoItem item) {
        return item.body().deepCopy().put("report", id(reports, item.body().path("report").asText(), item.name()));
    }

    private static String id(Map<String, String> ids, String name, String item) {
        if (!ids.containsKey(name)) {
            throw new DemoFailed("The demo's data is not consistent: " + item + " refers to " + name + ", which is not there.");
        }
        return ids.get(name);
    }
}
