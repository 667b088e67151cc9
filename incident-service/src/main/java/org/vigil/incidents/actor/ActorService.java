package org.vigil.incidents.actor;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.vigil.common.audit.AuditEntry;
import org.vigil.common.audit.AuditTrail;
import org.vigil.common.audit.Change;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.Refusal;
import org.vigil.common.text.OthersWords;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.common.web.RevisionPage;
import org.vigil.incidents.difference.RevisedState;
import org.vigil.incidents.difference.Revisions;

/** Records and changes actors; the boundary of their transactions. */
@ApplicationScoped
class ActorService {

    private static final String AGGREGATE = "actor";

    private final ActorRepository actors;
    private final Actors families;
    private final ActorNames names;
    private final AuditTrail audit;
    private final Revisions differences;
    private final Event<ActorParentChanged> parentChanged;

    ActorService(ActorRepository actors, Actors families, ActorNames names, AuditTrail audit, Revisions differences,
            Event<ActorParentChanged> parentChanged) {
        this.actors = actors;
        this.families = families;
        this.names = names;
        this.audit = audit;
        this.differences = differences;
        this.parentChanged = parentChanged;
    }

    @Transactional
    ActorView get(String slug) {
        return ActorView.of(demanded(slug));
    }

    /** The actor as it was known then; 404 before it was recorded. */
    @Transactional
    ActorView asOf(String slug, Instant moment) {
        AuditEntry then = audit.asOf(AGGREGATE, demanded(slug).id, moment)
                .orElseThrow(() -> Problems.notFound(Sentence.of(ActorMessages.class, say -> say.missingThen(slug, moment))));
        return differences.read(then.state(), ActorView.class).knownAt(then.knownAt());
    }

    @Transactional
    Page<Change> revisions(String slug, RevisionPage page) {
        return Change.page(audit.history(AGGREGATE, demanded(slug).id, page.before(), page.limit() + 1), page.limit());
    }

    @Transactional
    RevisedState revision(String slug, int revision) {
        return differences.of(AGGREGATE, demanded(slug).id, revision, ActorView.class, ActorDifference::between);
    }

    private Actor demanded(String slug) {
        return actors.named(slug).orElseThrow(() -> missing(slug));
    }

    private static Refusal missing(String slug) {
        return Problems.notFound(Sentence.of(ActorMessages.class, say -> say.missing(OthersWords.isolated(slug))));
    }

    @Transactional
    Page<ActorView> list(ActorFilter filter, PageRequest page) {
        List<Actor> found = actors.newestFirst(filter, page.after(), page.limit() + 1);
        return Page.of(found, page.limit(), actor -> actor.id).map(ActorView::of);
    }

    @Transactional
    ActorView record(RecordActor request) {
        actors.lockFamilies();
        if (actors.named(request.slug()).isPresent()) {
            throw Problems.conflict(Sentence.of(ActorMessages.class, say -> say.exists(request.slug())));
        }
        demandParent(request);
        Actor actor = new Actor(request);
        actors.persist(actor);
        return announce(actor, "recorded", request.reason());
    }

    @Transactional
    ActorView change(String slug, String ifMatch, RecordActor request) {
        Actor actor = actors.locked(slug).orElseThrow(() -> missing(slug));
        differences.demandSeen(ifMatch, AGGREGATE, actor.id, actor.revision, ActorView.class, ActorDifference::between);
        if (!request.slug().equals(slug)) {
            throw Problems.invalid("slug", Sentence.of(ActorMessages.class, say -> say.fixed(slug)));
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
            throw Problems.invalid("parent", Sentence.of(ActorMessages.class, ActorMessages::noParent));
        }
        if (families.families(Set.of(request.parent())).lineOf(request.parent()).contains(request.slug())) {
            throw Problems.invalid("parent", Sentence.of(ActorMessages.class, ActorMessages::circle));
        }
    }

    private ActorView announce(Actor actor, String change, String reason) {
        AuditEntry entry = audit.append(AGGREGATE, actor.id, actor.revision, change, reason, ActorView.of(actor));
        actor.knownAt = entry.knownAt();
        names.keep(actor);
        return ActorView.of(actor);
    }
}
