package org.vigil.incidents.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.vigil.common.problem.Problems;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.incidents.actor.Actors;
import org.vigil.incidents.registry.Registry;
import org.vigil.incidents.registry.Tellers;
import org.vigil.incidents.statement.ActorRole;

import io.quarkiverse.resteasy.problem.validation.Violation;

/** Records, shows and dismisses claims; the boundary of their transactions. */
@ApplicationScoped
class ClaimService {

    private final ClaimRepository claims;
    private final ClaimJournal journal;
    private final Actors actors;
    private final Registry registry;

    ClaimService(ClaimRepository claims, ClaimJournal journal, Actors actors, Registry registry) {
        this.claims = claims;
        this.journal = journal;
        this.actors = actors;
        this.registry = registry;
    }

    /** Keeps a claim. A report or speaker that has not arrived is accepted; an actor that is not recorded is not. */
    @Transactional
    ClaimView record(RecordClaim request) {
        demandActors(request.actors());
        Claim claim = new Claim(request);
        claims.persist(claim);
        return journal.note(claim, "recorded", null);
    }

    @Transactional
    ClaimView get(UUID id) {
        return journal.view(claims.findByIdOptional(id).orElseThrow(() -> Problems.notFound("claim", id)));
    }

    @Transactional
    Page<ClaimView> list(ClaimFilter filter, PageRequest page) {
        List<Claim> found = claims.newestFirst(filter, page.after(), page.limit() + 1);
        Tellers tellers = registry.tellers(found.stream().map(c -> c.speaker).toList(),
                found.stream().map(c -> c.report).toList());
        return Page.of(found, page.limit(), Claim::id).map(c -> ClaimView.of(c, tellers.missing(c.report, c.speaker)));
    }

    @Transactional
    ClaimView dismiss(UUID id, DismissClaim request) {
        Claim claim = claims.locked(id).orElseThrow(() -> Problems.notFound("claim", id));
        claim.dismiss(request.reason());
        return journal.note(claim, "dismissed", request.reason());
    }

    private void demandActors(List<ActorRole> roles) {
        Set<String> known = actors.knownAmong(roles.stream().map(ActorRole::actor).toList());
        List<Violation> unknown = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            if (!known.contains(roles.get(i).actor())) {
                unknown.add(Violation.In.body.field("actors[" + i + "].actor")
                        .message("is not a recorded actor; a curator records it first"));
            }
        }
        if (!unknown.isEmpty()) {
            throw Problems.invalid(unknown);
        }
    }
}
