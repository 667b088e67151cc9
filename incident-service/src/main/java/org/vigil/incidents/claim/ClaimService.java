package org.vigil.incidents.claim;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.vigil.common.audit.AuditEntry;
import org.vigil.common.audit.Change;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.common.web.RevisionPage;
import org.vigil.incidents.actor.ActiveYears;
import org.vigil.incidents.actor.Actors;
import org.vigil.incidents.difference.RevisedState;
import org.vigil.incidents.difference.Revisions;
import org.vigil.incidents.registry.Registry;
import org.vigil.incidents.registry.Tellers;

/** Records, shows, dismisses and reopens claims; the boundary of their transactions. */
@ApplicationScoped
public class ClaimService {

    private final ClaimRepository claims;
    private final ClaimJournal journal;
    private final Actors actors;
    private final Registry registry;
    private final Revisions differences;

    ClaimService(ClaimRepository claims, ClaimJournal journal, Actors actors, Registry registry,
            Revisions differences) {
        this.claims = claims;
        this.journal = journal;
        this.actors = actors;
        this.registry = registry;
        this.differences = differences;
    }

    /** Keeps a claim. A report or speaker that has not arrived is accepted; an actor that is not recorded is not. */
    @Transactional
    ClaimView record(RecordClaim request) {
        actors.demandKnown(request.actors());
        Claim claim = new Claim(request, registry.publisher(request.report()));
        claims.persist(claim);
        return journal.note(claim, "recorded", null);
    }

    /** The claim as it is; 404 when there is none. */
    @Transactional
    public ClaimView get(UUID id) {
        return journal.view(journal.find(id));
    }

    /** The claim as it was known then; 404 before it was recorded. */
    @Transactional
    public ClaimView asOf(UUID id, Instant moment) {
        return journal.asOf(id, moment);
    }

    @Transactional
    Page<ClaimView> list(ClaimFilter filter, PageRequest page) {
        List<Claim> found = claims.inOrder(filter, Instant.now(), page.after(), page.limit() + 1);
        Tellers tellers = registry.tellers(found.stream().map(c -> c.speaker).toList(),
                found.stream().map(c -> c.report).toList());
        Map<String, ActiveYears> years = journal.activeYears(found);
        return Page.of(found, page.limit(), Claim::id)
                .map(c -> ClaimView.of(c, tellers.missing(c.report, c.speaker), Warning.on(c.statement(), years)));
    }

    /**
     * The open claim that comes behind that one and is free; else the first of all that are, and empty when none is.
     *
     * @param among which are looked at, in their order; where it names none, the longest waiting comes first
     */
    @Transactional
    public Optional<UUID> nextFree(UUID after, ClaimFilter among) {
        among.narrowToQueue();
        return Stream.of(Optional.of(after), Optional.<UUID> empty())
                .flatMap(from -> claims.inOrder(among, Instant.now(), from, 2).stream())
                .map(Claim::id).filter(id -> !id.equals(after)).findFirst();
    }

    /** Sets an open claim aside; 409 when it is not open, or somebody else has leased it. */
    @Transactional
    public ClaimView dismiss(UUID id, DismissClaim request) {
        return journal.dismiss(journal.takeOpen(id), request.reason());
    }

    /** Opens a dismissed claim again; 409 when it is not dismissed. */
    @Transactional
    public ClaimView reopen(UUID id, ReopenClaim request) {
        return journal.reopen(journal.take(id), request.reason());
    }

    @Transactional
    RevisedState revision(UUID id, int revision) {
        return differences.of(ClaimJournal.AGGREGATE, id, revision, ClaimChange.class, ClaimDifference::between);
    }

    @Transactional
    Page<Change> revisions(UUID id, RevisionPage page) {
        journal.find(id);
        List<AuditEntry> changes = journal.history(id, page.before(), page.limit() + 1);
        return Change.page(changes, page.limit());
    }
}
