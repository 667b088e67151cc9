package org.vigil.incidents.actor;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.vigil.common.audit.AuditEntry;
import org.vigil.common.audit.AuditTrail;
import org.vigil.common.problem.Problems;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.common.web.Preconditions;

/** Records and changes actors; the boundary of their transactions. */
@ApplicationScoped
class ActorService {

    private static final String AGGREGATE = "actor";

    private final ActorRepository actors;
    private final Actors families;
    private final AuditTrail audit;
    private final Event<ActorParentChanged> parentChanged;

    ActorService(ActorRepository actors, Actors families, AuditTrail audit, Event<ActorParentChanged> parentChanged) {
        this.actors = actors;
        this.families = families;
        this.audit = audit;
        this.parentChanged = parentChanged;
    }

    @Transactional
    ActorView get(String slug) {
        return ActorView.of(actors.named(slug).orElseThrow(() -> Problems.notFound("actor", slug)));
    }

    @Transactional
    Page<ActorView> list(ActorKind kind, String parent, PageRequest page) {
        List<Actor> found = actors.newestFirst(kind, parent, page.after(), page.limit() + 1);
        return Page.of(found, page.limit(), actor -> actor.id).map(ActorView::of);
    }

    @Transactional
    ActorView record(RecordActor request) {
        actors.lockFamilies();
        if (actors.named(request.slug()).isPresent()) {
            throw Problems.conflict("There is already an actor " + request.slug()
                    + "; choose another slug or change that one.");
        }
        demandParent(request);
        Actor actor = new Actor(request);
        actors.persist(actor);
        return announce(actor, "recorded", request.reason());
    }

    @Transactional
    ActorView change(String slug, String ifMatch, RecordActor request) {
        Actor actor = actors.locked(slug).orElseThrow(() -> Problems.notFound("actor", slug));
        Preconditions.ifMatch(ifMatch, actor.revision);
        if (!request.slug().equals(slug)) {
            throw Problems.invalid("slug", "cannot change, because others refer to it; it is " + slug);
        }
        actors.lockFamilies();
        demandParent(request);
        boolean moved = !Objects.equals(request.parent(), actor.parent);
        actor.change(request);
        if (moved) {
            parentChanged.fire(new ActorParentChanged(slug));
        }
        return announce(actor, "revised", request.reason());
    }

    private void demandParent(RecordActor request) {
        if (request.parent() == null) {
            return;
        }
        if (families.knownAmong(Set.of(request.parent())).isEmpty()) {
            throw Problems.invalid("parent", "is not a recorded actor; record it first");
        }
        if (families.families(Set.of(request.parent())).lineOf(request.parent()).contains(request.slug())) {
            throw Problems.invalid("parent", "belongs to this very actor, so that neither would be above the other");
        }
    }

    private ActorView announce(Actor actor, String change, String reason) {
        AuditEntry entry = audit.append(AGGREGATE, actor.id, actor.revision, change, reason, ActorView.of(actor));
        actor.knownAt = entry.knownAt();
        return ActorView.of(actor);
    }
}
