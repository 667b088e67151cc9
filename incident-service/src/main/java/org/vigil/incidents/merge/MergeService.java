package org.vigil.incidents.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.vigil.common.audit.AuditEntry;
import org.vigil.common.audit.AuditTrail;
import org.vigil.common.problem.Fault;
import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.incidents.claim.Claim;
import org.vigil.incidents.claim.ClaimJournal;
import org.vigil.incidents.difference.Revisions;
import org.vigil.incidents.incident.Incident;
import org.vigil.incidents.incident.IncidentJournal;
import org.vigil.incidents.incident.IncidentMessages;

/** Merges incidents and undoes it; the boundary of these transactions. */
@ApplicationScoped
public class MergeService {

    private static final String AGGREGATE = "merge";

    /** So many move well within a second. */
    private static final int MOST_CLAIMS = 2_000;

    private final MergeRepository merges;
    private final IncidentJournal incidents;
    private final ClaimJournal claims;
    private final Moves moves;
    private final AuditTrail audit;
    private final Revisions differences;

    MergeService(MergeRepository merges, IncidentJournal incidents, ClaimJournal claims, Moves moves, AuditTrail audit,
            Revisions differences) {
        this.merges = merges;
        this.incidents = incidents;
        this.claims = claims;
        this.moves = moves;
        this.audit = audit;
        this.differences = differences;
    }

    /** Merges; 409 when one of them is merged or withdrawn. */
    @Transactional
    public MergeView merge(MergeIncidents request) {
        incidents.changeStructure();
        List<Incident> taken = taken(request);
        taken.forEach(incidents::demandStanding);
        demandFew(taken.stream().filter(incident -> !incident.id().equals(request.into())).toList());
        Merge merge = new Merge(request);
        merges.persist(merge);
        taken.stream().filter(incident -> !incident.id().equals(request.into()))
                .forEach(incident -> incident.mergeInto(request.into()));
        List<Claim> moving = claims.attachedTo(request.from());
        moves.carryOut(moving.stream().collect(Collectors.toMap(claim -> claim, claim -> request.into())), request.reason());
        moves.write(taken, "merged", merge.id, request.reason());
        return note(merge, "merged", request.reason());
    }

    /** Undoes a merge, whatever was merged or split since; 409 when it is undone. */
    @Transactional
    public MergeView undo(UUID id, String ifMatch, String reason) {
        incidents.changeStructure();
        Merge merge = existing(id);
        differences.demandSeen(ifMatch, AGGREGATE, id, merge.revision, MergeView.class, (was, is) -> List.of());
        merge.undo();
        Set<UUID> members = Set.of(merge.members);
        Set<UUID> touched = new HashSet<>(members);
        UUID standing = incidents.standingFor(List.of(merge.into)).get(merge.into);
        touched.add(standing);
        incidents.take(touched).stream().filter(incident -> members.contains(incident.id())).forEach(Incident::separate);
        Map<Claim, UUID> destinations = moves.destinations(claims.attachedTo(List.of(standing)));
        touched.addAll(Moves.touched(destinations));
        List<Incident> taken = incidents.take(touched);
        moves.carryOut(destinations, reason);
        moves.write(taken, "restored", merge.id, reason);
        return note(merge, "undone", reason);
    }

    @Transactional
    MergeView get(UUID id) {
        return MergeView.of(existing(id));
    }

    /** The merge as it was known then; 404 before it was made. */
    @Transactional
    MergeView asOf(UUID id, Instant moment) {
        AuditEntry then = audit.asOf(AGGREGATE, id, moment)
                .orElseThrow(() -> Problems.notFound(Sentence.of(MergeMessages.class, say -> say.missingThen(id, moment))));
        return differences.read(then.state(), MergeView.class).knownAt(then.knownAt());
    }

    /** Merges into an incident, or all, newest first. */
    @Transactional
    public Page<MergeView> list(UUID into, PageRequest page) {
        return Page.of(merges.newestFirst(into, page.after(), page.limit() + 1), page.limit(), merge -> merge.id)
                .map(MergeView::of);
    }

    /** Everybody who attaches waits for a merge. */
    private static void demandFew(List<Incident> merged) {
        if (merged.stream().mapToInt(incident -> incident.state().claims().size()).sum() > MOST_CLAIMS) {
            throw Problems.conflict(Sentence.of(MergeMessages.class, MergeMessages::tooMany));
        }
    }

    private List<Incident> taken(MergeIncidents request) {
        Set<UUID> ids = new HashSet<>(request.from());
        ids.add(request.into());
        List<Incident> taken = incidents.take(ids);
        Set<UUID> found = taken.stream().map(Incident::id).collect(Collectors.toSet());
        List<Fault> missing = new ArrayList<>();
        for (int i = 0; i < request.from().size(); i++) {
            if (!found.contains(request.from().get(i))) {
                missing.add(notIncident("from[" + i + "]"));
            }
        }
        if (!found.contains(request.into())) {
            missing.add(notIncident("into"));
        }
        if (!missing.isEmpty()) {
            throw Problems.invalid(missing);
        }
        return taken;
    }

    private static Fault notIncident(String field) {
        return Fault.body(field, Sentence.of(IncidentMessages.class, IncidentMessages::notIncident));
    }

    private Merge existing(UUID id) {
        return merges.findByIdOptional(id)
                .orElseThrow(() -> Problems.notFound(Sentence.of(MergeMessages.class, say -> say.missing(id))));
    }

    private MergeView note(Merge merge, String change, String reason) {
        merge.knownAt = audit.append(AGGREGATE, merge.id, merge.revision, change, reason, MergeView.of(merge)).knownAt();
        return MergeView.of(merge);
    }
}
