package org.vigil.incidents.casualty;

import java.util.List;
import java.util.UUID;

import org.vigil.incidents.statement.CasualtyLine;
import org.vigil.incidents.verification.Aside;

/**
 * A casualty line with what it is made of.
 *
 * @param group whom it counts
 * @param outcome what happened to them
 * @param line what the rule says; null where only claims speak of it that deny or dispute
 * @param votes what was counted, one for each origin, the oldest first
 * @param aside what claims say of it that was not counted
 */
public record TalliedLine(String group, CasualtyLine.Outcome outcome, CasualtyLine line, List<Vote> votes,
        List<SetAside> aside) {

    /**
     * What an origin says.
     *
     * @param claim the claim that it says so with
     * @param origin the origin's key; null for the latest of those that add none, where no origin speaks
     * @param line its numbers
     */
    public record Vote(UUID claim, String origin, CasualtyLine line) {
    }

    /**
     * What a claim says and is not counted.
     *
     * @param claim the claim
     * @param because why not
     * @param line its numbers
     */
    public record SetAside(UUID claim, Aside because, CasualtyLine line) {
    }
}
