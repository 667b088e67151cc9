package org.vigil.incidents.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.page.Forms;
import org.vigil.common.page.Frame;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Ids;
import org.vigil.incidents.attachment.AttachClaim;
import org.vigil.incidents.attachment.AttachService;
import org.vigil.incidents.candidate.Candidate;
import org.vigil.incidents.candidate.CandidateService;
import org.vigil.incidents.claim.ClaimFilter;
import org.vigil.incidents.claim.ClaimService;
import org.vigil.incidents.claim.ClaimState;
import org.vigil.incidents.claim.ClaimView;
import org.vigil.incidents.claim.DismissClaim;
import org.vigil.incidents.claim.ReopenClaim;
import org.vigil.incidents.incident.Place;
import org.vigil.incidents.merge.DetachClaim;
import org.vigil.incidents.merge.SplitService;
import org.vigil.incidents.place.Outlines;
import org.vigil.incidents.queue.LeaseService;

/** What a curator sees of a claim and makes of it, one claim after the other. */
@ApplicationScoped
class ClaimDesk {

    private static final String CLAIMS = "/api/v1/claims";
    private static final String QUEUE = "?order=oldest&state=open";

    /** As many as the digits from 1 to 9 choose. */
    private static final int CANDIDATES = 9;

    private final ClaimService claims;
    private final CandidateService candidates;
    private final AttachService attachments;
    private final LeaseService leases;
    private final SplitService splits;
    private final Forms forms;
    private final Frame frame;

    ClaimDesk(ClaimService claims, CandidateService candidates, AttachService attachments, LeaseService leases,
            SplitService splits, Forms forms, Frame frame) {
        this.claims = claims;
        this.candidates = candidates;
        this.attachments = attachments;
        this.leases = leases;
        this.splits = splits;
        this.forms = forms;
        this.frame = frame;
    }

    /**
     * The claim with the incidents to which it may belong; 404 when there is none.
     *
     * @param among the claims from which it was opened
     */
    ClaimPage page(UUID id, ClaimFilter among, Sentence problem, String reason) {
        ClaimView claim = claims.get(id);
        List<Candidate> likely = claim.state() == ClaimState.OPEN ? candidates.ofClaim(id, CANDIDATES).items() : List.of();
        String within = among.query();
        String next = claims.nextFree(id, among).map(following -> address(following, within)).orElse(null);
        return ClaimPage.of(claim, leases.mayDecide(claim.lease()), leases.mayRelease(claim.lease()), likely,
                likely.isEmpty() ? null : map(claim, likely), likely.isEmpty() ? null : days(claim, likely), within, next,
                problem, reason);
    }

    private static ClaimMap map(ClaimView claim, List<Candidate> likely) {
        String country = claim.where().country();
        return MapDrawing.of(Place.stated(claim.where()), likely.stream().map(Candidate::where).toList(),
                country == null ? List.of() : Outlines.of(country));
    }

    private DayLine days(ClaimView claim, List<Candidate> likely) {
        return DayLine.of(claim.when(), likely.stream().map(Candidate::when).toList(),
                frame.getLanguage().getDirection().equals("rtl"));
    }

    /** The claim as it was known at a moment, of which nothing can be made; 404 before it was recorded. */
    ClaimPage page(UUID id, Instant asOf) {
        return ClaimPage.asOf(claims.asOf(id, asOf), asOf);
    }

    /**
     * Does it, or refuses it as the endpoints do.
     *
     * @param among the claims from which it was opened; what cannot be asked for is refused before anything is done
     * @param seen the ETag of the claim as the curator has seen it
     * @return where the page is that comes next
     */
    String decide(UUID id, ClaimFilter among, ClaimDecision decision, String incident, String seen, String reason) {
        String within = among.query();
        Optional<UUID> following = decision.isDone() ? claims.nextFree(id, among) : Optional.of(id);
        switch (decision) {
            case ATTACH -> attachments.attach(id, forms.checked(new AttachClaim(Ids.parameter("incident", incident), null)));
            case NEW -> attachments.attach(id, new AttachClaim(null, true));
            case DISMISS -> claims.dismiss(id, forms.checked(new DismissClaim(reason)));
            case REOPEN -> claims.reopen(id, forms.checked(new ReopenClaim(reason)));
            case DETACH -> splits.detach(id, seen, forms.checked(new DetachClaim(reason)));
            case HOLD -> leases.take(id);
            case RELEASE -> leases.release(id);
        }
        return following.map(claim -> address(claim, within)).orElse(CLAIMS + (within.isEmpty() ? QUEUE : within));
    }

    private static String address(UUID claim, String within) {
        return CLAIMS + "/" + claim + within;
    }
}
