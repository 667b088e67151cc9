package org.vigil.local.suite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What curation must come to, worked out the plain way: a list of decisions of which some are struck out, and every question
 * answered by going through it from the start.
 */
final class PlainRegister {

    private record Move(Told claim, String incident, String split) {
    }

    private record Link(String from, String into, String merge) {
    }

    private final List<Move> moves = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<String, Facts> facts = new LinkedHashMap<>();
    private final Map<String, String> withdrawals = new HashMap<>();
    private final Map<String, Expected.Hold> holds = new HashMap<>();
    private final Map<String, List<Line>> set = new HashMap<>();
    private final List<Told> open = new ArrayList<>();

    void recorded(Told claim) {
        open.add(claim);
    }

    void attachToNew(Told claim, String incident) {
        facts.put(incident, claim.facts());
        attach(claim, incident);
    }

    void attach(Told claim, String incident) {
        open.remove(claim);
        moves.add(new Move(claim, standing(incident), null));
    }

    void detach(Told claim) {
        moves.removeIf(move -> move.claim().equals(claim));
        open.add(claim);
    }

    void merge(String merge, List<String> from, String into) {
        from.forEach(incident -> links.add(new Link(incident, into, merge)));
    }

    void undoMerge(String merge) {
        links.removeIf(link -> link.merge().equals(merge));
    }

    void split(String split, List<Told> taken, String made) {
        facts.put(made, taken.stream().min(Comparator.comparing(Told::number)).orElseThrow().facts());
        taken.forEach(claim -> moves.add(new Move(claim, made, split)));
    }

    void undoSplit(String split) {
        moves.removeIf(move -> split.equals(move.split()));
    }

    void withdraw(String incident, String reason) {
        withdrawals.put(incident, reason);
    }

    void restore(String incident) {
        withdrawals.remove(incident);
    }

    void revise(String incident, Facts to) {
        facts.put(incident, to);
    }

    void hold(String incident, Expected.Hold hold) {
        holds.put(incident, hold);
    }

    void release(String incident) {
        holds.remove(incident);
    }

    void set(String incident, Line line) {
        releaseLine(incident, line);
        set.get(incident).add(line);
    }

    void releaseLine(String incident, Line line) {
        set.computeIfAbsent(incident, key -> new ArrayList<>()).removeIf(line::isFor);
    }

    List<String> incidents() {
        return List.copyOf(facts.keySet());
    }

    List<Told> open() {
        return List.copyOf(open);
    }

    String standing(String incident) {
        String next = mergedInto(incident);
        return next == null ? incident : standing(next);
    }

    private String mergedInto(String incident) {
        return links.stream().filter(link -> link.from().equals(incident)).map(Link::into).findFirst().orElse(null);
    }

    /** What each incident must be now, in the order in which they were recorded. */
    Map<String, Expected> now() {
        Map<Told, String> homes = new HashMap<>();
        moves.forEach(move -> homes.put(move.claim(), move.incident()));
        Map<String, List<Told>> claims = homes.keySet().stream().sorted(Comparator.comparing(Told::number))
                .collect(Collectors.groupingBy(claim -> standing(homes.get(claim))));
        Map<String, Expected> now = new LinkedHashMap<>();
        facts.forEach((id, told) -> now.put(id, new Expected(id, told, claims.getOrDefault(id, List.of()), mergedInto(id),
                withdrawals.get(id), holds.get(id), List.copyOf(set.getOrDefault(id, List.of())))));
        return now;
    }
}
