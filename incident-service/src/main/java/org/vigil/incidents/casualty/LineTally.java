package org.vigil.incidents.casualty;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vigil.incidents.statement.CasualtyLine;

/** The votes on one group and outcome. */
final class LineTally {

    private final Map<String, CasualtyLine> byOrigin = new HashMap<>();
    private CasualtyLine withoutOrigin;
    private String partOf;

    /** Takes what a claim says; claims come oldest first, so that the latest one of an origin is its vote. */
    void add(String origin, CasualtyLine line) {
        if (line.partOf() != null) {
            partOf = line.partOf();
        }
        if (isUnknown(line)) {
            return;
        }
        if (origin == null) {
            withoutOrigin = line;
        } else {
            byOrigin.put(origin, line);
        }
    }

    String partOf() {
        return partOf;
    }

    /** The line that the votes make; its low is never above its best, nor its best above its high. */
    CasualtyLine line(String group, CasualtyLine.Outcome outcome, String includedIn) {
        Integer low = extreme(CasualtyLine::low, BinaryOperator.minBy(Comparator.naturalOrder()));
        Integer high = extreme(CasualtyLine::high, BinaryOperator.maxBy(Comparator.naturalOrder()));
        Integer best = best();
        Integer least = low == null ? null : of(low, best, high).min(Comparator.naturalOrder()).orElseThrow();
        Integer most = high == null ? null : of(low, best, high).max(Comparator.naturalOrder()).orElseThrow();
        return new CasualtyLine(group, outcome, least, best, most, includedIn);
    }

    /** Claims without an origin are heard only where no origin has spoken: together they are one voice, the latest. */
    private Collection<CasualtyLine> votes() {
        return byOrigin.isEmpty() && withoutOrigin != null ? List.of(withoutOrigin) : byOrigin.values();
    }

    private Integer extreme(Function<CasualtyLine, Integer> end, BinaryOperator<Integer> choice) {
        return votes().stream().map(end).filter(Objects::nonNull).reduce(choice).orElse(null);
    }

    private Integer best() {
        TreeMap<Integer, Long> voices = votes().stream().map(CasualtyLine::best).filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return voices.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static boolean isUnknown(CasualtyLine line) {
        return line.low() == null && line.best() == null && line.high() == null;
    }

    private static Stream<Integer> of(Integer... numbers) {
        return Stream.of(numbers).filter(Objects::nonNull);
    }
}
