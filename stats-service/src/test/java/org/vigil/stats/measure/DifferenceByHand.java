package org.vigil.stats.measure;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.vigil.stats.measure.ByHand.Place;

import io.restassured.path.json.JsonPath;

/** Says what became of a count between two moments by counting each incident alone at both, and names the kind by the rule. */
record DifferenceByHand(Question before, Question after) {

    private static final List<String> NUMBERS = List.of("low", "best", "high", "unknown");

    /** A change of one kind in one place. */
    record Change(Place place, String kind) {
    }

    String parameters() {
        return AskedParameters.selection(before, "firstDay", "lastDay") + "&from=" + before.selection().asOf() + "&to="
                + after.selection().asOf();
    }

    /** How many incidents, and by how much low, best, high and unknown change. */
    Map<Change, List<Long>> changes(List<List<Told>> histories) {
        Map<Change, List<Long>> changes = new HashMap<>();
        for (List<Told> history : histories) {
            Map<Place, List<Long>> was = ByHand.count(before, List.of(history));
            Map<Place, List<Long>> is = ByHand.count(after, List.of(history));
            Set<Place> places = new HashSet<>(was.keySet());
            places.addAll(is.keySet());
            places.removeIf(place -> was.containsKey(place) && was.get(place).equals(is.get(place)));
            for (Place place : places) {
                List<Long> change = new ArrayList<>(List.of(1L));
                for (int i = 0; i < NUMBERS.size(); i++) {
                    change.add((is.containsKey(place) ? is.get(place).get(i) : 0)
                            - (was.containsKey(place) ? was.get(place).get(i) : 0));
                }
                changes.merge(new Change(place, kind(history)), change, DifferenceByHand::plus);
            }
        }
        return changes;
    }

    private String kind(List<Told> history) {
        Told was = ByHand.known(history, before.selection().asOf());
        Told is = ByHand.known(history, after.selection().asOf());
        if (was == null) {
            LocalDate month = LocalDate.ofInstant(before.selection().asOf(), ZoneOffset.UTC).withDayOfMonth(1);
            return is.to().isBefore(month) ? "late" : "new";
        }
        if (!was.isCounted()) {
            return "restored";
        }
        return is.isCounted() ? "revised" : is.merged() ? "merged" : "withdrawn";
    }

    /** The same as it was answered. */
    static Map<Change, List<Long>> changes(JsonPath answer) {
        Map<Change, List<Long>> changes = new HashMap<>();
        for (Map<String, Object> row : rows(answer)) {
            String reason = (String) row.get("reason");
            Place place = new Place(reason == null, reason == null || !reason.contains("The days of these") ? "all" : null,
                    (String) row.get("group"));
            for (Map<String, Object> kind : kinds(row)) {
                List<Long> change = new ArrayList<>(List.of(((Number) kind.get("incidents")).longValue()));
                change.addAll(numbers(kind));
                if (change.stream().anyMatch(n -> n != 0)) {
                    changes.put(new Change(place, (String) kind.get("kind")), change);
                }
            }
        }
        return changes;
    }

    /** All rows, those of what is unallocated too. */
    static List<Map<String, Object>> rows(JsonPath answer) {
        List<Map<String, Object>> rows = new ArrayList<>(answer.<Map<String, Object>> getList("rows"));
        rows.addAll(answer.getList("unallocated"));
        return rows;
    }

    /** The count before with what all kinds give. */
    @SuppressWarnings("unchecked")
    static List<Long> added(Map<String, Object> row) {
        List<Long> sum = numbers((Map<String, Object>) row.get("before"));
        for (Map<String, Object> kind : kinds(row)) {
            sum = plus(sum, numbers(kind));
        }
        return sum;
    }

    /** The count after. */
    @SuppressWarnings("unchecked")
    static List<Long> stated(Map<String, Object> row) {
        return numbers((Map<String, Object>) row.get("after"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> kinds(Map<String, Object> row) {
        return (List<Map<String, Object>>) row.get("kinds");
    }

    private static List<Long> numbers(Map<String, Object> amount) {
        return NUMBERS.stream().map(name -> amount.get(name) instanceof Number number ? number.longValue() : 0L).toList();
    }

    private static List<Long> plus(List<Long> one, List<Long> other) {
        List<Long> sum = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            sum.add(one.get(i) + other.get(i));
        }
        return sum;
    }
}
