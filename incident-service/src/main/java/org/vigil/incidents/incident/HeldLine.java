package org.vigil.incidents.incident;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.incidents.casualty.Nesting;
import org.vigil.incidents.statement.CasualtyLine;

/**
 * A casualty line that a curator has set.
 *
 * @param line the line
 * @param reason why
 * @param by who set it
 */
@Schema(description = "A casualty line that a curator has set, whatever the claims say.")
public record HeldLine(CasualtyLine line, String reason, String by) {

    /** Whether it is set for the group and outcome of that line. */
    boolean isFor(CasualtyLine other) {
        return line.group().equals(other.group()) && line.outcome() == other.outcome();
    }

    /** The lines that the claims give, with those that were set in their place or behind them; none is added twice. */
    static List<CasualtyLine> over(List<CasualtyLine> derived, List<HeldLine> held) {
        List<CasualtyLine> lines = new ArrayList<>(derived);
        for (HeldLine set : held) {
            int place = lines.indexOf(lines.stream().filter(set::isFor).findFirst().orElse(null));
            if (place < 0) {
                lines.add(set.line());
            } else {
                lines.set(place, set.line());
            }
        }
        return Nesting.of(lines);
    }
}
