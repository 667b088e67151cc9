package org.vigil.incidents.casualty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.vigil.incidents.statement.CasualtyLine;

/**
 * Derives an incident's casualties from its claims, as the domain has it.
 * <ul>
 * <li>One vote for each origin and line: its latest claim, by the day on which it was stated and then by id, that gives a
 * number.
 * <li>Low is the smallest low, high the largest high, best the value of most origins; a tie takes the lower.
 * <li>Null is unknown and does not vote; a line of which nobody knows a number stays unknown, it never becomes zero.
 * <li>Claims that deny or dispute stand aside. Claims that add no origin are heard only on lines of which no origin speaks.
 * <li>A line that any of them includes in another stays included, and where there is a line for all, every other is included in
 * it, so that nothing is added twice.
 * </ul>
 */
public final class CasualtyRule {

    /** The group that everybody belongs to. */
    private static final String ALL = "all";

    private CasualtyRule() {
    }

    /** Applies the rule to the claims of one incident; the lines come in the order in which they were first stated. */
    public static List<CasualtyLine> apply(Collection<Count> counts) {
        Map<Key, LineTally> tallies = new LinkedHashMap<>();
        counts.stream().filter(c -> c.stance().supports()).sorted(Count.OLDEST_FIRST)
                .forEach(c -> c.lines().forEach(line -> tallies
                        .computeIfAbsent(new Key(line.group(), line.outcome()), key -> new LineTally())
                        .add(c.origin(), line)));
        Map<Key, Key> includedIn = nesting(tallies);
        List<CasualtyLine> lines = new ArrayList<>();
        tallies.forEach((key, tally) -> {
            Key whole = includedIn.get(key);
            lines.add(tally.line(key.group(), key.outcome(), whole == null ? null : whole.group()));
        });
        return lines;
    }

    /** Claims may contradict each other in what includes what: an inclusion that would close a circle is left out. */
    private static Map<Key, Key> nesting(Map<Key, LineTally> tallies) {
        Map<Key, Key> includedIn = new HashMap<>();
        tallies.forEach((key, tally) -> {
            Key whole = new Key(tally.partOf() == null ? ALL : tally.partOf(), key.outcome());
            if (tallies.containsKey(whole) && !leadsTo(whole, key, includedIn)) {
                includedIn.put(key, whole);
            }
        });
        return includedIn;
    }

    private static boolean leadsTo(Key from, Key target, Map<Key, Key> includedIn) {
        for (Key key = from; key != null; key = includedIn.get(key)) {
            if (key.equals(target)) {
                return true;
            }
        }
        return false;
    }

    private record Key(String group, CasualtyLine.Outcome outcome) {
    }
}
