package org.vigil.incidents.desk;

import java.time.Instant;
import java.util.List;

import org.vigil.incidents.candidate.Candidate;
import org.vigil.incidents.claim.ClaimState;
import org.vigil.incidents.claim.ClaimView;

import io.quarkus.qute.TemplateInstance;

/**
 * A claim for people: beside its report, and the incidents to which it may belong.
 *
 * @param asOf the moment as of which it is shown, null for now
 * @param open whether something can be made of it
 * @param dismissed whether it was set aside
 * @param passage where its report is, with the passage that says it
 * @param candidates best first; none for a claim that is not open
 * @param next where the next free claim is, null when there is none
 * @param problem why the last decision was refused, null when none was
 * @param reason what the curator had typed as the reason
 */
record ClaimPage(ClaimView claim, Instant asOf, boolean open, boolean dismissed, String passage, List<Candidate> candidates,
        String next,
        String problem, String reason) implements TemplateInstance {

    static ClaimPage of(ClaimView claim, Instant asOf, List<Candidate> candidates, String next, String problem, String reason) {
        String report = "/api/v1/reports/" + claim.report();
        return new ClaimPage(claim, asOf, claim.state() == ClaimState.OPEN, claim.state() == ClaimState.DISMISSED,
                claim.quote() == null ? report : report + "?start=" + claim.quote().start() + "&end=" + claim.quote().end(),
                candidates, next, problem, reason);
    }
}
