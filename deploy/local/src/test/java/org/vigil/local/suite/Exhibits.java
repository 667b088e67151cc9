package org.vigil.local.suite;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** One of each thing that pages show, in each state in which something else can be done with it. */
final class Exhibits {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DAY = "2018-03-04";

    /** Of what there is nothing. */
    private static final List<String> EMPTY = List.of("/dashboard?month=2018-03&perpetrator=nobody-at-all",
            "/dashboard?month=2018-03&perpetrator=nobody-at-all&country=IQ", "/api/v1/claims?source=nobody-at-all",
            "/api/v1/incidents?country=AQ", "/api/v1/reports?q=zzzzzzzz", "/api/v1/sources?kind=intergovernmental",
            "/api/v1/figures?publisher=nobody-at-all", "/api/v1/figures/scoreboard?publisher=nobody-at-all",
            "/api/v1/stats/incidents?measure=incidents&bucket=all&at=all&perpetrator=nobody-at-all",
            "/api/v1/stats/difference?measure=incidents&groupBy=country&from=2026-01-01T00:00:00Z&perpetrator=nobody-at-all",
            "/api/v1/stats/difference/incidents?measure=incidents&from=2026-01-01T00:00:00Z&perpetrator=nobody-at-all",
            "/api/v1/bulletins/AQ/2018-03");

    private final Suite suite;
    private final CurationDesk desk;
    private final String mark = "shown-" + UUID.randomUUID().toString().substring(0, 8);
    private final List<String> addresses = new ArrayList<>(List.of("/dashboard?month=2018-03&perpetrator=" + mark,
            "/api/v1/bulletins/IQ/2018-03", "/api/v1/figures/scoreboard"));

    Exhibits(Suite suite) {
        this.suite = suite;
        this.desk = new CurationDesk(suite);
    }

    /** The addresses of their pages, which every reader may see; the statistics hold what is on them. */
    List<String> file() throws IOException, InterruptedException {
        desk.done(desk.post("/api/v1/actors", Map.of("slug", mark, "name", "An actor", "kind", "rebel-group")));
        source(mark, "public");
        source(mark + "-hidden", "protected");
        done("source-keeper", "/api/v1/sources/" + mark + "/feeds",
                Map.of("url", "https://feed.invalid/" + mark, "paused", true));
        show("/api/v1/sources/" + mark + "/feeds");
        String report = done("reporter", "/api/v1/reports", Map.of("source", mark, "headline", "A report", "publishedAt", DAY,
                "lineage", "original")).get("id").textValue();
        show("/api/v1/reports/" + report);
        claims(report);
        incidents(report);
        importFile();
        figureAndCitation();
        addresses.addAll(EMPTY);
        return addresses;
    }

    private void claims(String report) {
        claim(report);
        String held = claim(report);
        desk.done(desk.send("curator", "PUT", "/api/v1/claims/" + held + "/lease", null, Map.of()));
        String dismissed = claim(report);
        done("curator", "/api/v1/claims/" + dismissed + "/dismiss", Map.of("reason", "It tells of something else."));
    }

    private void incidents(String report) {
        String first = claim(report);
        String incident = attached(first, Map.of("new", true));
        String second = claim(report);
        attached(second, Map.of("incident", incident));
        attached(claim(report), Map.of("incident", incident));
        String other = attached(claim(report), Map.of("new", true));
        String withdrawn = attached(claim(report), Map.of("new", true));
        desk.done(desk.send("POST", "/api/v1/incidents/" + withdrawn + "/withdraw", revision(withdrawn),
                Map.of("reason", "It is out of scope.")));
        done("curator", "/api/v1/merges", Map.of("from", List.of(other), "into", incident, "reason", "They are one."));
        desk.done(desk.send("POST", "/api/v1/incidents/" + incident + "/split", revision(incident),
                Map.of("claims", List.of(second), "reason", "They are two.")));
        desk.done(desk.send("POST", "/api/v1/incidents/" + incident + "/verification", revision(incident),
                Map.of("status", "confirmed", "basis", "evidence-reviewed", "reason", "It was seen.")));
    }

    private void importFile() throws IOException, InterruptedException {
        String form = "";
        for (Map.Entry<String, String> field : Map.of("format", "vigil", "source", mark, "dryRun", "true").entrySet()) {
            form += "--x\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n" + field.getValue()
                    + "\r\n";
        }
        byte[] body = (form + "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"rows.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\nid,from,country\n1," + DAY + ",IQ\n2,yesterday,IQ\n\r\n--x--\r\n")
                .getBytes(StandardCharsets.UTF_8);
        JsonNode job = JSON.readTree(suite.stream("curator", "/api/v1/imports", "multipart/form-data; boundary=x",
                () -> new ByteArrayInputStream(body)).body());
        show("/api/v1/imports/" + job.get("id").textValue());
    }

    private void figureAndCitation() {
        await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(50))
                .until(() -> !suite.get("/api/v1/stats/series?" + question()).get("rows").isEmpty());
        show("/api/v1/stats/series?" + question());
        JsonNode figure = done("curator", "/api/v1/figures", Map.of("publisher", mark, "measure", "incidents", "kind", "flow",
                "period", Map.of("from", DAY, "to", DAY, "precision", "exact"), "scope", Map.of("perpetrator", mark),
                "value", Map.of("qualifier", "exact", "low", 4, "best", 4, "high", 4), "unit", "attacks", "parts", List.of()));
        show("/api/v1/figures/" + figure.get("id").textValue());
        JsonNode citation = done("reader", "/api/v1/citations", Map.of("statistic", "series", "query", question()));
        show("/api/v1/citations/" + citation.get("id").textValue());
        show("/api/v1/citations/" + citation.get("id").textValue() + "/changes");
        JsonNode coverage = done("curator", "/api/v1/coverages", Map.of("measures", List.of("incidents"), "scope",
                Map.of("perpetrator", mark), "period", Map.of("from", DAY, "to", DAY), "statement", "All was read."));
        show("/api/v1/coverages/" + coverage.get("id").textValue());
    }

    private String question() {
        return "measure=incidents&bucket=month&from=2018-03-01&to=2018-03-31&perpetrator=" + mark;
    }

    private void source(String slug, String protection) {
        done("source-keeper", "/api/v1/sources",
                Map.of("slug", slug, "name", "A source", "kind", "outlet", "protection", protection));
        if (protection.equals("public")) {
            show("/api/v1/sources/" + slug);
        }
    }

    private String claim(String report) {
        Map<String, Object> claim = new HashMap<>(
                Map.of("report", report, "speaker", mark, "stance", "asserts", "statedAt", DAY,
                        "category", "attack", "when", new Facts.Days(DAY, DAY, "day", "stated"),
                        "where", new Facts.Spot("IQ", "IQ-DI", "admin1"),
                        "actors", List.of(Map.of("actor", mark, "role", "perpetrator", "attribution", "stated")),
                        "casualties", List.of(new Line("all", "killed", 1, 1, 1, null))));
        String id = done("reporter", "/api/v1/claims", claim).get("id").textValue();
        show("/api/v1/claims/" + id);
        return id;
    }

    private String attached(String claim, Map<String, Object> to) {
        String incident = done("curator", "/api/v1/claims/" + claim + "/attach", to).get("incident").textValue();
        show("/api/v1/incidents/" + incident);
        return incident;
    }

    private int revision(String incident) {
        return desk.get("/api/v1/incidents/" + incident).get("revision").intValue();
    }

    private JsonNode done(String role, String path, Object body) {
        return desk.done(desk.send(role, "POST", path, null, body));
    }

    private void show(String address) {
        if (!addresses.contains(address)) {
            addresses.add(address);
        }
    }
}
