package org.vigil.incidents.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.vigil.common.text.Sentence;
import org.vigil.incidents.candidate.Candidate;
import org.vigil.incidents.claim.ClaimState;
import org.vigil.incidents.claim.ClaimView;

import io.quarkus.qute.TemplateInstance;

/**
 * A claim for people: beside its report, and the incidents to which it may belong.
 *
 * @param asOf the moment as of which it is shown, null for now
 * @param open whether something can be made of it
 * @param free whether nobody else works on it
 * @param releasable whether the reader may give it back
 * @param dismissed whether it was set aside
 * @param passage where its report is, with the passage that says it
 * @param candidates best first; none for a claim that is not open
 * @param map where the claim and the candidates are, null where there are none or nothing of it can be drawn
 * @param days when the claim and the candidates happened, null where there are none
 * @param within what leads on to the next of the claims from which it was opened; empty for the whole queue
 * @param next where the next free claim is, null when there is none
 * @param problem why the last decision was refused, null when none was
 * @param reason what the curator had typed as the reason
 */
record ClaimPage(ClaimView claim, Instant asOf, boolean open, boolean free, boolean releasable, boolean dismissed,
        String passage, List<Candidate> candidates, ClaimMap map, DayLine days, String within, String next, Sentence problem,
        String reason) implements TemplateInstance {

    /** The claim as it is. */
    static ClaimPage of(ClaimView claim, boolean free, boolean releasable, List<Candidate> candidates, ClaimMap map,
            DayLine days, String within, String next, Sentence problem, String reason) {
        return new ClaimPage(claim, null, claim.state() == ClaimState.OPEN, free, releasable,
                claim.state() == ClaimState.DISMISSED, passage(claim), candidates, map, days, within, next, problem, reason);
    }

    /** The claim as it was known at a moment, of which nothing can be made. */
    static ClaimPage asOf(ClaimView claim, Instant asOf) {
        return new ClaimPage(claim, asOf, claim.state() == ClaimState.OPEN, false, false,
                claim.state() == ClaimState.DISMISSED, passage(claim), List.of(), null, null, "", null, null, null);
    }

    /** The report as it read when the claim was recorded: it may have been revised since, and the passage have moved. */
    private static String passage(ClaimView claim) {
        String report = "/api/v1/reports/" + claim.report() + "?asOf=" + recordedAt(claim.id());
        return claim.quote() == null ? report
                : report + "&start=" + claim.quote().start() + "&end=" + claim.quote().end();
    }

    /** An id begins with the millisecond in which it was made (RFC 9562, section 5.7). */
    private static Instant recordedAt(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }
}
