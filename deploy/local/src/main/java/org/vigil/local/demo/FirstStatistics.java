package org.vigil.local.demo;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

/** Prints what a first look at the demo shows, each number as the services answer it. */
final class FirstStatistics {

    private static final String ITEM = "first statistics";
    private static final String PERIOD = "from=2019-07-01&to=2019-08-31";
    private static final List<String> SHOWN_FIGURES = List.of("trac-claims-2020-08", "media-arm-week-iraq",
            "centcom-claims-2024-h1");

    private final Edge edge;
    private final DemoData data;
    private final PrintStream out;

    FirstStatistics(Edge edge, DemoData data, PrintStream out) {
        this.edge = edge;
        this.data = data;
        this.out = out;
    }

    void print() {
        printIncidents();
        printCasualties();
        printFigures();
    }

    private void printIncidents() {
        JsonNode series = edge
                .get(ITEM, "/api/v1/stats/series?measure=incidents&bucket=month&" + PERIOD + "&groupBy=country").body();
        SortedMap<String, SortedMap<String, String>> countsByCountry = new TreeMap<>();
        for (JsonNode row : series.path("rows")) {
            countsByCountry.computeIfAbsent(row.path("group").asText(), country -> new TreeMap<>())
                    .put(row.path("bucket").asText(), range(row));
        }
        out.println();
        out.println("Incidents by country and month");
        line("", "2019-07", "2019-08");
        for (Map.Entry<String, SortedMap<String, String>> country : countsByCountry.entrySet()) {
            line(country.getKey(), country.getValue().getOrDefault("2019-07", "0"),
                    country.getValue().getOrDefault("2019-08", "0"));
        }
    }

    private void printCasualties() {
        SortedMap<String, SortedMap<String, String>> outcomesByGroup = new TreeMap<>();
        for (JsonNode row : edge.get(ITEM, "/api/v1/stats/casualties?" + PERIOD).body().path("rows")) {
            outcomesByGroup.computeIfAbsent(row.path("group").asText(), group -> new TreeMap<>())
                    .put(row.path("outcome").asText(), range(row));
        }
        out.println();
        out.println("Casualties in July and August 2019 (- is: nobody says)");
        line("", "killed", "wounded");
        for (Map.Entry<String, SortedMap<String, String>> group : outcomesByGroup.entrySet()) {
            line(group.getKey(), group.getValue().getOrDefault("killed", "-"), group.getValue().getOrDefault("wounded", "-"));
        }
    }

    private void printFigures() {
        out.println();
        out.println("Published figures, and what their arithmetic says");
        List<JsonNode> published = edge.list(ITEM, "/api/v1/figures");
        for (DemoItem figure : data.figures()) {
            if (SHOWN_FIGURES.contains(figure.name())) {
                published.stream().filter(candidate -> isSame(figure.body(), candidate)).findFirst()
                        .ifPresent(this::printFigure);
            }
        }
    }

    private void printFigure(JsonNode listed) {
        JsonNode figure = edge.get(ITEM, "/api/v1/figures/" + listed.path("id").asText()).body();
        out.printf("  %s: %s %s%n", figure.path("publisher").asText(), range(figure.path("value")),
                figure.path("unit").asText());
        for (JsonNode check : figure.path("checks")) {
            out.printf("    %s %s%n", check.path("holds").asBoolean() ? "+" : "!", check.path("says").asText());
        }
    }

    /** The demo keeps no ids between runs: who said how much over which time finds its figure again. */
    private static boolean isSame(JsonNode figure, JsonNode candidate) {
        List<String> fields = List.of("/publisher", "/measure", "/unit", "/period/from");
        return fields.stream().allMatch(field -> figure.at(field).asText("").equals(candidate.at(field).asText("")))
                && figure.at("/value/best").decimalValue().compareTo(candidate.at("/value/best").decimalValue()) == 0;
    }

    private static String range(JsonNode row) {
        List<String> values = new ArrayList<>();
        for (String bound : List.of("low", "high")) {
            if (row.hasNonNull(bound) && !values.contains(row.path(bound).asText())) {
                values.add(row.path(bound).asText());
            }
        }
        return values.isEmpty() ? row.path("best").asText("-") : String.join(" to ", values);
    }

    private void line(String name, String first, String second) {
        out.printf("  %-28s %10s %10s%n", name, first, second);
    }
}
