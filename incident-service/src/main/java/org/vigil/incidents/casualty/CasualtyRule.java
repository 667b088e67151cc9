package org.vigil.incidents.casualty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.vigil.incidents.statement.CasualtyLine;
import org.vigil.incidents.statement.Stance;
import org.vigil.incidents.verification.Aside;

/**
 * Derives an incident's casualties from its claims, as the domain has it.
 * <ul>
 * <li>One vote for each origin and line: its latest claim, by the day on which it was stated and then by id, that gives a
 * number.
 * <li>Low is the smallest low, high the largest high, best the value of most origins; a tie takes the lower.
 * <li>The vote of a single origin stands as it was stated, even a contradicting one that was imported.
 * <li>Null is unknown and does not vote; a line of which nobody knows a number stays unknown, it never becomes zero.
 * <li>Claims that deny or dispute stand aside. Claims that add no origin are heard only on lines of which no origin speaks.
 * <li>A line that any of them includes in another stays included, and where there is a line for all, every other is included in
 * it, so that nothing is added twice.
 * </ul>
 */
public final class CasualtyRule {

    private CasualtyRule() {
    }

    /** Applies the rule to the claims of one incident; the lines come in the order in which they were first stated. */
    public static List<CasualtyLine> apply(Collection<Count> counts) {
        return tally(counts).stream().map(TalliedLine::line).filter(Objects::nonNull).toList();
    }

    /** The same, with what each line is made of; also lines of which only those speak whose claims stand aside. */
    public static List<TalliedLine> tally(Collection<Count> counts) {
        Map<Key, LineTally> tallies = new LinkedHashMap<>();
        Map<Key, List<TalliedLine.SetAside>> against = new LinkedHashMap<>();
        counts.stream().sorted(Count.OLDEST_FIRST).forEach(c -> c.lines().forEach(line -> {
            Key key = new Key(line.group(), line.outcome());
            if (c.stance().supports()) {
                tallies.computeIfAbsent(key, k -> new LineTally()).add(c, line);
            } else {
                Aside because = c.stance() == Stance.DENIES ? Aside.DENIES : Aside.DISPUTES;
                against.computeIfAbsent(key, k -> new ArrayList<>())
                        .add(new TalliedLine.SetAside(c.claim(), because, line));
            }
        }));
        List<CasualtyLine> said = new ArrayList<>();
        tallies.forEach((key, tally) -> said.add(tally.line(key.group(), key.outcome(), tally.partOf())));
        List<TalliedLine> lines = new ArrayList<>();
        for (CasualtyLine line : Nesting.of(said)) {
            Key key = new Key(line.group(), line.outcome());
            LineTally tally = tallies.get(key);
            List<TalliedLine.SetAside> aside = tally.aside();
            aside.addAll(Objects.requireNonNullElse(against.remove(key), List.of()));
            lines.add(new TalliedLine(key.group(), key.outcome(), line, tally.votes(), aside));
        }
        against.forEach((key, aside) -> lines.add(new TalliedLine(key.group(), key.outcome(), null, List.of(), aside)));
        return lines;
    }

    private record Key(String group, CasualtyLine.Outcome outcome) {
    }
}
