package org.vigil.incidents.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.vigil.incidents.check.Findings;
import org.vigil.incidents.statement.CasualtyLine;

/** How the casualty lines of one list nest: each group once for an outcome, each part in a line of the list, none in itself. */
final class CasualtyParts {

    private final List<CasualtyLine> lines;

    CasualtyParts(List<CasualtyLine> lines) {
        this.lines = lines;
    }

    void check(Findings findings) {
        Map<Key, String> whole = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            CasualtyLine line = lines.get(i);
            if (complete(line) && whole.containsKey(Key.of(line))) {
                findings.add("casualties", i, "group", "{vigil.casualty.twice}");
            } else if (complete(line)) {
                whole.put(Key.of(line), line.partOf());
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            CasualtyLine line = lines.get(i);
            if (complete(line) && line.partOf() != null) {
                checkPart(findings, i, Key.of(line), whole);
            }
        }
    }

    private static void checkPart(Findings findings, int index, Key part, Map<Key, String> whole) {
        Key above = part.in(whole.get(part));
        if (above == null || !whole.containsKey(above)) {
            findings.add("casualties", index, "partOf", "{vigil.casualty.whole}");
            return;
        }
        for (int steps = 0; above != null && steps <= whole.size(); steps++) {
            if (above.equals(part)) {
                findings.add("casualties", index, "partOf", "{vigil.casualty.circle}");
                return;
            }
            above = above.in(whole.get(above));
        }
    }

    private static boolean complete(CasualtyLine line) {
        return line != null && line.group() != null && line.outcome() != null;
    }

    private record Key(String group, CasualtyLine.Outcome outcome) {

        static Key of(CasualtyLine line) {
            return new Key(line.group(), line.outcome());
        }

        Key in(String other) {
            return other == null ? null : new Key(other, outcome);
        }
    }
}
