package org.vigil.local.suite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What an incident must be at a moment.
 *
 * @param claims in the order in which they were recorded
 * @param mergedInto the incident that it stands for, or null
 * @param because a curator's reason for withdrawing it, or null
 * @param hold the status that a curator holds, or null
 * @param set the casualty lines that a curator has set
 */
record Expected(String id, Facts facts, List<Told> claims, String mergedInto, String because, Hold hold, List<Line> set) {

    /** A curator's finding. */
    record Hold(String status, String basis, String reason) {
    }

    boolean isWithdrawn() {
        return because != null || (mergedInto == null && claims.isEmpty());
    }

    String status() {
        return hold == null ? rules().status() : hold.status();
    }

    boolean isCounted() {
        return mergedInto == null && !isWithdrawn() && !status().equals("discounted");
    }

    List<Line> lines() {
        return rules().lines(set);
    }

    private PlainRules rules() {
        return new PlainRules(claims);
    }

    /** In a form that can be compared with {@link #shown}. */
    Map<String, Object> told() {
        PlainRules rules = rules();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", id);
        told.put("category", facts.category());
        told.put("days", facts.when().from() + " " + facts.when().to() + " " + facts.when().precision());
        told.put("place", facts.where().country() + " " + facts.where().admin1());
        told.put("targets", facts.targets());
        told.put("claims", claims.stream().map(Told::id).toList());
        told.put("independence", numbered(claims.stream().map(rules::originOf).toList()));
        told.put("origins", rules.origins());
        told.put("mergedInto", mergedInto);
        told.put("withdrawn", isWithdrawn());
        told.put("because", because);
        told.put("derived", rules.status());
        told.put("status", status());
        told.put("basis", hold == null ? null : hold.basis());
        told.put("held because", hold == null ? null : hold.reason());
        told.put("lines", sorted(rules.lines(set)));
        told.put("set", sorted(set));
        return told;
    }

    /** What incident-service shows of an incident, in the form of {@link #told}. */
    static Map<String, Object> shown(JsonNode incident) {
        Map<String, Object> shown = new LinkedHashMap<>();
        JsonNode when = incident.get("when");
        List<String> origins = new ArrayList<>();
        incident.get("claims").forEach(claim -> origins.add(claim.get("origin").textValue()));
        List<String> targets = new ArrayList<>();
        incident.get("actors").forEach(actor -> {
            if (actor.get("role").asText().equals("target")) {
                targets.add(actor.get("actor").asText());
            }
        });
        List<Line> set = new ArrayList<>();
        incident.get("heldCasualties").forEach(held -> set.add(line(held.get("line"))));
        List<Line> lines = new ArrayList<>();
        incident.get("casualties").forEach(line -> lines.add(line(line)));
        shown.put("id", incident.get("id").textValue());
        shown.put("category", incident.get("category").textValue());
        shown.put("days", when.get("from").asText() + " " + when.get("to").asText() + " " + when.get("precision").asText());
        shown.put("place", incident.at("/where/country").textValue() + " " + incident.at("/where/admin1").textValue());
        shown.put("targets", targets);
        shown.put("claims", incident.get("claims").findValuesAsText("id"));
        shown.put("independence", numbered(origins));
        shown.put("origins", incident.get("origins").intValue());
        shown.put("mergedInto", incident.get("mergedInto").textValue());
        shown.put("withdrawn", incident.get("withdrawn").booleanValue());
        shown.put("because", incident.get("withdrawnBecause").textValue());
        shown.put("derived", incident.at("/verification/derived").textValue());
        shown.put("status", incident.at("/verification/status").textValue());
        shown.put("basis", incident.at("/verification/basis").textValue());
        shown.put("held because", incident.at("/verification/reason").textValue());
        shown.put("lines", sorted(lines));
        shown.put("set", sorted(set));
        return shown;
    }

    private static Line line(JsonNode line) {
        return new Line(line.get("group").textValue(), line.get("outcome").textValue(), number(line.get("low")),
                number(line.get("best")), number(line.get("high")), line.get("partOf").textValue());
    }

    private static Integer number(JsonNode number) {
        return number.isNull() ? null : Integer.valueOf(number.intValue());
    }

    private static List<Line> sorted(List<Line> lines) {
        return lines.stream().sorted(Comparator.comparing(Line::group).thenComparing(Line::outcome)).toList();
    }

    /** Which claims share an origin, whatever it is called: the number of the first that has it; null for none. */
    private static List<Integer> numbered(List<String> origins) {
        return origins.stream().map(origin -> origin == null ? null : Integer.valueOf(origins.indexOf(origin))).toList();
    }
}
