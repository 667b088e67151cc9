package org.vigil.incidents.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What curation must come to, worked out the plain way: a list of decisions of which some are struck out, and every question
 * answered by going through it from the start.
 */
final class ExpectedCuration {

    /** A claim: who speaks and how many were killed; null where it gives no number. */
    record Claim(String id, String speaker, Integer killed) {
    }

    private record Move(String claim, String incident, String split) {
    }

    private record Link(String from, String into, String merge) {
    }

    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final List<Move> moves = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<String, String> withdrawals = new HashMap<>();
    final List<String> incidents = new ArrayList<>();

    void attach(Claim claim, String incident) {
        claims.put(claim.id(), claim);
        moves.removeIf(move -> move.claim().equals(claim.id()));
        moves.add(new Move(claim.id(), standing(incident), null));
        if (!incidents.contains(incident)) {
            incidents.add(incident);
        }
    }

    void detach(String claim) {
        moves.removeIf(move -> move.claim().equals(claim));
    }

    void merge(String merge, List<String> from, String into) {
        from.forEach(incident -> links.add(new Link(incident, into, merge)));
    }

    void undoMerge(String merge) {
        links.removeIf(link -> merge.equals(link.merge()));
    }

    void split(String split, List<String> taken, String made) {
        incidents.add(made);
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

    String mergedInto(String incident) {
        return links.stream().filter(link -> link.from().equals(incident)).map(Link::into).findFirst().orElse(null);
    }

    private String standing(String incident) {
        String next = mergedInto(incident);
        return next == null ? incident : standing(next);
    }

    /** The claims that count for the incident, in the order in which they were recorded. */
    List<Claim> claimsOf(String incident) {
        Map<String, String> home = new TreeMap<>();
        moves.forEach(move -> home.put(move.claim(), move.incident()));
        return home.entrySet().stream().filter(entry -> standing(entry.getValue()).equals(incident))
                .map(entry -> claims.get(entry.getKey())).toList();
    }

    boolean isWithdrawn(String incident) {
        return withdrawals.containsKey(incident) || (mergedInto(incident) == null && claimsOf(incident).isEmpty());
    }

    boolean isWithdrawnByHand(String incident) {
        return withdrawals.containsKey(incident);
    }

    /** Low, best and high of those killed; null where no claim gives a number. */
    List<Integer> killed(String incident) {
        Map<String, Integer> votes = new HashMap<>();
        claimsOf(incident).stream().filter(claim -> claim.killed() != null)
                .forEach(claim -> votes.put(claim.speaker(), claim.killed()));
        if (votes.isEmpty()) {
            return null;
        }
        Map<Integer, Integer> times = new TreeMap<>();
        votes.values().forEach(vote -> times.merge(vote, 1, Integer::sum));
        int best = times.entrySet().stream().max(Comparator.comparing(Map.Entry<Integer, Integer>::getValue)
                .thenComparing(entry -> -entry.getKey())).orElseThrow().getKey();
        return List.of(votes.values().stream().min(Comparator.naturalOrder()).orElseThrow(), best,
                votes.values().stream().max(Comparator.naturalOrder()).orElseThrow());
    }

    String derived(String incident) {
        long speakers = claimsOf(incident).stream().map(Claim::speaker).distinct().count();
        return speakers == 0 ? "claimed" : speakers == 1 ? "reported" : "corroborated";
    }
}
