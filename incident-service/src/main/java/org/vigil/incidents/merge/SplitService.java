package org.vigil.incidents.merge;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.vigil.common.audit.AuditEntry;
import org.vigil.common.audit.AuditTrail;
import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.incidents.assessment.Assessor;
import org.vigil.incidents.claim.Claim;
import org.vigil.incidents.claim.ClaimJournal;
import org.vigil.incidents.claim.ClaimView;
import org.vigil.incidents.claim.RecordClaim;
import org.vigil.incidents.difference.Revisions;
import org.vigil.incidents.incident.Incident;
import org.vigil.incidents.incident.IncidentJournal;

/** Splits incidents, undoes it, and detaches claims; the boundary of these transactions. */
@ApplicationScoped
public class SplitService {

    private static final String AGGREGATE = "split";

    private final SplitRepository splits;
    private final IncidentJournal incidents;
    private final ClaimJournal claims;
    private final Assessor assessor;
    private final Moves moves;
    private final AuditTrail audit;
    private final Revisions differences;

    SplitService(SplitRepository splits, IncidentJournal incidents, ClaimJournal claims, Assessor assessor, Moves moves,
            AuditTrail audit, Revisions differences) {
        this.splits = splits;
        this.incidents = incidents;
        this.claims = claims;
        this.assessor = assessor;
        this.moves = moves;
        this.audit = audit;
        this.differences = differences;
    }

    /** Splits; 428 or 412 when the caller has not seen the latest revision. */
    @Transactional
    public SplitView split(UUID id, String ifMatch, SplitIncident request) {
        incidents.changeStructure();
        Incident incident = incidents.take(id, ifMatch);
        incidents.demandStanding(incident);
        List<Claim> leaving = leaving(incident, request);
        RecordClaim first = leaving.get(0).statement();
        Incident made = new Incident(first.category(), first.eventType(), first.when(), first.where(), first.actors());
        incidents.add(made);
        Split split = new Split(id, made.id(), request.reason());
        splits.persistAndFlush(split);
        splits.takeAlong(split, leaving.stream().map(Claim::id).toList());
        claims.move(leaving.stream().collect(Collectors.toMap(Function.identity(), claim -> made.id())), request.reason());
        assessor.assess(List.of(incident, made));
        incidents.splitOff(made, split.id, request.reason());
        incidents.revised(incident, "split", split.id, request.reason());
        return note(split, "split", request.reason());
    }

    /** Undoes a split, whatever was merged or split since; 409 when it is undone. */
    @Transactional
    public SplitView undo(UUID id, String ifMatch, String reason) {
        incidents.changeStructure();
        Split split = existing(id);
        differences.demandSeen(ifMatch, AGGREGATE, id, split.revision, SplitView.class, (was, is) -> List.of());
        split.undo();
        Map<Claim, UUID> destinations = moves.destinations(claims.take(splits.letGo(split)));
        Set<UUID> touched = Moves.touched(destinations);
        List<Incident> taken = incidents.take(touched);
        moves.carryOut(destinations, reason);
        moves.write(taken, "restored", split.id, reason);
        return note(split, "undone", reason);
    }

    /**
     * Opens a claim again that was attached to the wrong incident; an incident that has lost its last claim is withdrawn by
     * that. Where it belongs by now, the caller has seen: 428 or 412 otherwise.
     */
    @Transactional
    public ClaimView detach(UUID id, String ifMatch, DetachClaim request) {
        incidents.changeStructure();
        Claim claim = claims.take(id, ifMatch);
        UUID left = claim.incident();
        ClaimView detached = claims.detach(claim, request.reason());
        assessor.assess(incidents.take(List.of(left)))
                .forEach((incident, why) -> incidents.revised(incident, request.reason()));
        return detached;
    }

    @Transactional
    SplitView get(UUID id) {
        return SplitView.of(existing(id));
    }

    /** The split as it was known then; 404 before it was made. */
    @Transactional
    SplitView asOf(UUID id, Instant moment) {
        AuditEntry then = audit.asOf(AGGREGATE, id, moment)
                .orElseThrow(
                        () -> Problems.notFound(Sentence.of(MergeMessages.class, say -> say.splitMissingThen(id, moment))));
        return differences.read(then.state(), SplitView.class).knownAt(then.knownAt());
    }

    /** Splits of an incident, or all, newest first. */
    @Transactional
    public Page<SplitView> list(UUID incident, PageRequest page) {
        return Page.of(splits.newestFirst(incident, page.after(), page.limit() + 1), page.limit(), split -> split.id)
                .map(SplitView::of);
    }

    private List<Claim> leaving(Incident incident, SplitIncident request) {
        Map<UUID, Claim> own = claims.attachedTo(List.of(incident.id())).stream()
                .collect(Collectors.toMap(Claim::id, Function.identity()));
        for (int i = 0; i < request.claims().size(); i++) {
            if (!own.containsKey(request.claims().get(i))) {
                throw Problems.invalid("claims[" + i + "]", Sentence.of(MergeMessages.class, MergeMessages::notClaim));
            }
        }
        Set<UUID> leaving = new HashSet<>(request.claims());
        if (leaving.size() == own.size()) {
            throw Problems.invalid("claims", Sentence.of(MergeMessages.class, MergeMessages::allClaims));
        }
        return own.values().stream().filter(claim -> leaving.contains(claim.id()))
                .sorted((a, b) -> a.id().toString().compareTo(b.id().toString())).toList();
    }

    private Split existing(UUID id) {
        return splits.findByIdOptional(id)
                .orElseThrow(() -> Problems.notFound(Sentence.of(MergeMessages.class, say -> say.splitMissing(id))));
    }

    private SplitView note(Split split, String change, String reason) {
        split.knownAt = audit.append(AGGREGATE, split.id, split.revision, change, reason, SplitView.of(split)).knownAt();
        return SplitView.of(split);
    }
}
