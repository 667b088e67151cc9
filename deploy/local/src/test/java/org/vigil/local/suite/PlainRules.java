package org.vigil.local.suite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The domain's rules on verification and casualties, the plain way: for one incident's claims, from the start, each time. */
final class PlainRules {

    /** All that is told by reports whose lineage nobody knows is one origin at most. */
    private static final String NOBODY_KNOWS = "nobody knows";

    private final List<Told> supporting;
    /** By claim; absent where a claim adds no origin. */
    private final Map<Told, String> origins = new HashMap<>();

    PlainRules(List<Told> claims) {
        supporting = claims.stream().filter(Told::supports).sorted(Told.OLDEST_FIRST).toList();
        Set<String> quoting = supporting.stream().filter(c -> !c.telling().isOwnVoice()).map(c -> c.telling().report)
                .collect(Collectors.toSet());
        List<Told> counting = supporting.stream().filter(c -> !c.telling().isOwnVoice()
                || !(quoting.contains(c.telling().report) || quoting.contains(c.telling().goesBackTo()))).toList();
        counting.stream().filter(c -> c.telling().origin != null).forEach(c -> origins.put(c, c.telling().origin));
        if (origins.isEmpty()) {
            counting.forEach(c -> origins.put(c, NOBODY_KNOWS));
        }
    }

    /** Null where the claim adds none. */
    String originOf(Told claim) {
        return origins.get(claim);
    }

    int origins() {
        return Set.copyOf(origins.values()).size();
    }

    String status() {
        if (origins.keySet().stream().allMatch(claim -> claim.telling().isParty())) {
            return "claimed";
        }
        return origins() == 1 ? "reported" : "corroborated";
    }

    /** The lines that the claims make together, with those that a curator set in their place. */
    List<Line> lines(Collection<Line> set) {
        Map<List<String>, Line> lines = new LinkedHashMap<>();
        supporting.forEach(c -> c.lines().forEach(line -> lines.computeIfAbsent(key(line), key -> together(line))));
        set.forEach(line -> lines.put(key(line), line));
        return lines.values().stream().map(line -> line.in(whole(line, lines))).toList();
    }

    /** Where there is a line for all, every other is included in it, directly or through another one. */
    private static String whole(Line line, Map<List<String>, Line> lines) {
        if (line.partOf() != null && lines.containsKey(List.of(line.partOf(), line.outcome()))) {
            return line.partOf();
        }
        return !line.group().equals(Line.ALL) && lines.containsKey(List.of(Line.ALL, line.outcome())) ? Line.ALL : null;
    }

    private Line together(Line of) {
        Map<String, Line> votes = new HashMap<>();
        Line aside = null;
        String partOf = null;
        for (Told claim : supporting) {
            for (Line line : claim.lines()) {
                if (line.isFor(of)) {
                    partOf = line.partOf() == null ? partOf : line.partOf();
                    if (!line.isUnknown() && originOf(claim) != null) {
                        votes.put(originOf(claim), line);
                    } else if (!line.isUnknown()) {
                        aside = line;
                    }
                }
            }
        }
        return of(of, votes.isEmpty() && aside != null ? List.of(aside) : new ArrayList<>(votes.values()), partOf);
    }

    private static Line of(Line line, List<Line> votes, String partOf) {
        Integer low = votes.stream().map(Line::low).filter(Objects::nonNull).min(Integer::compare).orElse(null);
        Integer high = votes.stream().map(Line::high).filter(Objects::nonNull).max(Integer::compare).orElse(null);
        Integer best = mostVoted(votes.stream().map(Line::best).filter(Objects::nonNull).toList());
        return new Line(line.group(), line.outcome(),
                low == null ? null : Stream.of(low, best, high).filter(Objects::nonNull).min(Integer::compare).orElseThrow(),
                best,
                high == null ? null : Stream.of(low, best, high).filter(Objects::nonNull).max(Integer::compare).orElseThrow(),
                partOf);
    }

    /** A tie takes the lower. */
    private static Integer mostVoted(List<Integer> numbers) {
        TreeMap<Integer, Integer> times = new TreeMap<>();
        numbers.forEach(number -> times.merge(number, 1, Integer::sum));
        Integer most = null;
        for (Map.Entry<Integer, Integer> entry : times.entrySet()) {
            if (most == null || entry.getValue() > times.get(most)) {
                most = entry.getKey();
            }
        }
        return most;
    }

    private static List<String> key(Line line) {
        return List.of(line.group(), line.outcome());
    }
}
