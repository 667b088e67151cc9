package org.vigil.incidents.casualty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.vigil.incidents.statement.CasualtyLine;

/**
 * What includes what among the casualty lines of an incident, so that nothing is added twice: a line that is said to be part of
 * another is included in that, and where there is a line for all, every other is included in it.
 */
public final class Nesting {

    /** The group that everybody belongs to. */
    private static final String ALL = "all";

    private final Map<Key, CasualtyLine> lines = new LinkedHashMap<>();
    private final Map<Key, Key> includedIn = new LinkedHashMap<>();

    private Nesting(List<CasualtyLine> said) {
        said.forEach(line -> lines.put(Key.of(line), line));
        lines.forEach((key, line) -> Stream.of(line.partOf() == null ? ALL : line.partOf(), ALL)
                .map(whole -> new Key(whole, key.outcome()))
                .filter(whole -> lines.containsKey(whole) && !leadsTo(whole, key))
                .findFirst().ifPresent(whole -> includedIn.put(key, whole)));
    }

    /**
     * Lines with their inclusions. Different people may have said them: one that is said to be part of a line that is not there
     * is part of none, and an inclusion that would close a circle is left out.
     *
     * @param said a line for each group and outcome
     */
    public static List<CasualtyLine> of(List<CasualtyLine> said) {
        Nesting nesting = new Nesting(said);
        List<CasualtyLine> nested = new ArrayList<>();
        nesting.lines.forEach((key, line) -> {
            Key whole = nesting.includedIn.get(key);
            nested.add(new CasualtyLine(line.group(), line.outcome(), line.low(), line.best(), line.high(),
                    whole == null ? null : whole.group()));
        });
        return nested;
    }

    private boolean leadsTo(Key from, Key target) {
        for (Key key = from; key != null; key = includedIn.get(key)) {
            if (key.equals(target)) {
                return true;
            }
        }
        return false;
    }

    private record Key(String group, CasualtyLine.Outcome outcome) {

        static Key of(CasualtyLine line) {
            return new Key(line.group(), line.outcome());
        }
    }
}
