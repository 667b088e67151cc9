package org.vigil.incidents.casualty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vigil.incidents.casualty.TalliedLine.SetAside;
import org.vigil.incidents.casualty.TalliedLine.Vote;
import org.vigil.incidents.statement.CasualtyLine;
import org.vigil.incidents.verification.Aside;

/** The votes on one group and outcome. */
final class LineTally {

    private final Map<String, Vote> byOrigin = new LinkedHashMap<>();
    private final List<Vote> withoutOrigin = new ArrayList<>();
    private final List<SetAside> aside = new ArrayList<>();
    private String partOf;

    /** Takes what a claim says; claims come oldest first, so that the latest one of an origin is its vote. */
    void add(Count count, CasualtyLine line) {
        if (line.partOf() != null) {
            partOf = line.partOf();
        }
        Vote vote = new Vote(count.claim(), count.origin(), line);
        if (isUnknown(line)) {
            setAside(vote, Aside.NO_NUMBER);
        } else if (count.origin() == null) {
            withoutOrigin.add(vote);
        } else {
            Vote earlier = byOrigin.put(count.origin(), vote);
            if (earlier != null) {
                setAside(earlier, Aside.EARLIER_CLAIM);
            }
        }
    }

    private void setAside(Vote vote, Aside because) {
        aside.add(new SetAside(vote.claim(), because, vote.line()));
    }

    /** What was told of the line and is no vote. */
    List<SetAside> aside() {
        List<SetAside> all = new ArrayList<>(aside);
        List<Vote> votes = votes();
        Aside because = byOrigin.isEmpty() ? Aside.EARLIER_CLAIM : Aside.WITHOUT_ORIGIN;
        withoutOrigin.stream().filter(vote -> !votes.contains(vote))
                .forEach(vote -> all.add(new SetAside(vote.claim(), because, vote.line())));
        return all;
    }

    String partOf() {
        return partOf;
    }

    /**
     * The line that the votes make. One vote stands as it was stated, also where a data set contradicts itself; of several, low
     * is never above best, nor best above high.
     */
    CasualtyLine line(String group, CasualtyLine.Outcome outcome, String includedIn) {
        if (votes().size() == 1) {
            CasualtyLine only = votes().get(0).line();
            return new CasualtyLine(group, outcome, only.low(), only.best(), only.high(), includedIn);
        }
        Integer low = extreme(CasualtyLine::low, BinaryOperator.minBy(Comparator.naturalOrder()));
        Integer high = extreme(CasualtyLine::high, BinaryOperator.maxBy(Comparator.naturalOrder()));
        Integer best = best();
        Integer least = low == null ? null : of(low, best, high).min(Comparator.naturalOrder()).orElseThrow();
        Integer most = high == null ? null : of(low, best, high).max(Comparator.naturalOrder()).orElseThrow();
        return new CasualtyLine(group, outcome, least, best, most, includedIn);
    }

    /** Claims without an origin are heard only where no origin has spoken: together they are one voice, the latest. */
    List<Vote> votes() {
        return byOrigin.isEmpty() && !withoutOrigin.isEmpty() ? List.of(withoutOrigin.get(withoutOrigin.size() - 1))
                : List.copyOf(byOrigin.values());
    }

    private Integer extreme(Function<CasualtyLine, Integer> end, BinaryOperator<Integer> choice) {
        return votes().stream().map(Vote::line).map(end).filter(Objects::nonNull).reduce(choice).orElse(null);
    }

    private Integer best() {
        TreeMap<Integer, Long> voices = votes().stream().map(vote -> vote.line().best()).filter(Objects::nonNull)
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
