package org.vigil.local.suite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Counts incidents as api.md and domain.md say that statistics are counted, one incident after the other, in the test's own
 * memory.
 */
final class PlainCount {

    private static final String NOTHING = "-";

    private final Question question;
    /** Low, best, high and unknown by row. */
    private final Map<List<String>, long[]> rows = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));

    private PlainCount(Question question) {
        this.question = question;
    }

    /** The rows of the answer, in the form of {@link #shown}. */
    static List<String> count(Question question, Collection<Expected> incidents) {
        PlainCount count = new PlainCount(question);
        incidents.stream().filter(Expected::isCounted).filter(count::isAskedFor).forEach(count::add);
        return count.rows.entrySet().stream().map(row -> text(row.getKey().subList(1, row.getKey().size()), row.getValue()))
                .sorted().toList();
    }

    /** The rows that stats-service answers, in a form that can be compared. */
    static List<String> shown(Question question, JsonNode answer) {
        List<String> rows = new ArrayList<>();
        for (String part : List.of("rows", "unallocated")) {
            for (JsonNode row : answer.get(part)) {
                List<String> names = question.isOfCasualties()
                        ? List.of(part, row.get("group").asText(), row.get("outcome").asText(), orNothing(row.get("partOf")))
                        : List.of(part, orNothing(row.get("bucket")), orNothing(row.get("group")));
                rows.add(text(names, new long[] { row.get("low").asLong(), row.get("best").asLong(), row.get("high").asLong(),
                        row.path("unknown").asLong() }));
            }
        }
        return rows.stream().sorted().toList();
    }

    private boolean isAskedFor(Expected incident) {
        Facts.Days when = incident.facts().when();
        return (question.verification() == null || question.verification().equals(incident.status()))
                && (question.country() == null || question.country().equals(incident.facts().where().country()))
                && (question.from() == null || when.to().compareTo(question.from()) >= 0)
                && (question.to() == null || when.from().compareTo(question.to()) <= 0);
    }

    private void add(Expected incident) {
        Facts.Days when = incident.facts().when();
        boolean cut = (question.from() != null && when.from().compareTo(question.from()) < 0)
                || (question.to() != null && when.to().compareTo(question.to()) > 0);
        if (question.isOfCasualties()) {
            incident.lines().forEach(line -> add(List.of(NOTHING, cut ? "unallocated" : "rows", line.group(), line.outcome(),
                    orNothing(line.partOf())), List.of(line)));
            return;
        }
        String bucket = cut || !bucket(when.from()).equals(bucket(when.to())) ? null : bucket(when.from());
        if (question.groupBy() == null) {
            put(incident, cut, bucket, null);
        } else if (question.groupBy().equals("group")) {
            byGroup(incident, cut, bucket);
        } else {
            List<String> groups = groups(incident);
            groups.forEach(group -> put(incident, cut, bucket, group));
            if (groups.isEmpty()) {
                put(incident, cut, bucket, null);
            }
        }
    }

    /** People stand under the groups of their own lines, everything else under every group that the incident has a line of. */
    private void byGroup(Expected incident, boolean cut, String bucket) {
        if (question.countsPeople()) {
            Map<String, List<Line>> lines = counting(incident).stream().collect(Collectors.groupingBy(Line::group));
            lines.forEach((group, own) -> add(row(incident, cut, bucket, group), own));
            if (lines.isEmpty()) {
                add(row(incident, cut, bucket, null), List.of());
            }
        } else {
            List<String> groups = incident.lines().stream().map(Line::group).distinct().toList();
            groups.forEach(group -> put(incident, cut, bucket, group));
            if (groups.isEmpty()) {
                put(incident, cut, bucket, null);
            }
        }
    }

    private List<String> groups(Expected incident) {
        Facts facts = incident.facts();
        return switch (question.groupBy()) {
            case "admin1" -> facts.where().admin1() == null ? List.of() : List.of(facts.where().admin1());
            case "country" -> List.of(facts.where().country());
            case "verification" -> List.of(incident.status());
            case "category" -> List.of(facts.category());
            case "target" -> facts.targets();
            default -> throw new IllegalArgumentException(question.groupBy());
        };
    }

    private void put(Expected incident, boolean cut, String bucket, String group) {
        List<String> row = row(incident, cut, bucket, group);
        if (question.countsPeople()) {
            add(row, counting(incident));
        } else if (question.measure().equals("incidents")) {
            add(row, 1, 1, 1, 0);
        } else if (incident.claims().stream()
                .anyMatch(claim -> claim.telling().isParty() && claim.stance().equals("claims-responsibility"))) {
            add(row, 1, 1, 1, 0);
        }
    }

    /** Whether its days are cut, though not said, makes rows of their own: they stand apart for different reasons. */
    private List<String> row(Expected incident, boolean cut, String bucket, String group) {
        boolean placed = bucket != null && (question.groupBy() == null || group != null);
        String name = group == null && "admin1".equals(question.groupBy()) ? incident.facts().where().country() : group;
        return List.of(String.valueOf(cut), placed ? "rows" : "unallocated", orNothing(bucket), orNothing(name));
    }

    private List<Line> counting(Expected incident) {
        return incident.lines().stream().filter(line -> line.partOf() == null && line.outcome().equals(question.measure()))
                .toList();
    }

    private void add(List<String> row, List<Line> lines) {
        long low = 0;
        long best = 0;
        long high = 0;
        for (Line line : lines) {
            int least = line.low() == null ? 0 : line.low();
            int likely = line.best() == null ? least : line.best();
            low += least;
            best += likely;
            high += line.high() == null ? likely : line.high();
        }
        add(row, low, best, high, lines.isEmpty() || lines.stream().anyMatch(Line::lacksNumber) ? 1 : 0);
    }

    private void add(List<String> row, long low, long best, long high, long unknown) {
        long[] sums = rows.computeIfAbsent(row, key -> new long[4]);
        sums[0] += low;
        sums[1] += best;
        sums[2] += high;
        sums[3] += unknown;
    }

    private String bucket(String day) {
        return switch (question.bucket()) {
            case "day" -> day;
            case "month" -> day.substring(0, 7);
            case "year" -> day.substring(0, 4);
            default -> "all";
        };
    }

    private static String text(List<String> names, long[] numbers) {
        return "%s: %d %d %d, %d unknown".formatted(String.join(" ", names), numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    private static String orNothing(String text) {
        return text == null ? NOTHING : text;
    }

    private static String orNothing(JsonNode text) {
        return text == null || text.isNull() ? NOTHING : text.asText();
    }
}
