package org.vigil.incidents.claim;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.vigil.common.audit.AuditEntry;
import org.vigil.common.audit.AuditTrail;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.Refusal;
import org.vigil.common.security.Caller;
import org.vigil.common.text.OthersWords;
import org.vigil.common.text.Sentence;
import org.vigil.incidents.actor.ActiveYears;
import org.vigil.incidents.actor.Actors;
import org.vigil.incidents.difference.Revisions;
import org.vigil.incidents.registry.Registry;
import org.vigil.incidents.statement.ActorRole;
import org.vigil.incidents.statement.Words;

/** What other features may do with claims, within their own transactions; each change leaves its audit row. */
@ApplicationScoped
public class ClaimJournal {

    static final String AGGREGATE = "claim";

    private final ClaimRepository claims;
    private final AuditTrail audit;
    private final Registry registry;
    private final Caller caller;
    private final Actors actors;
    private final Revisions revisions;

    ClaimJournal(ClaimRepository claims, AuditTrail audit, Registry registry, Caller caller, Actors actors,
            Revisions revisions) {
        this.claims = claims;
        this.audit = audit;
        this.registry = registry;
        this.caller = caller;
        this.actors = actors;
        this.revisions = revisions;
    }

    /** A claim to look at, without holding anybody up; 404 when there is none. */
    @Transactional(TxType.MANDATORY)
    public Claim find(UUID id) {
        return claims.findByIdOptional(id).orElseThrow(() -> missing(id));
    }

    private static Refusal missing(UUID id) {
        return Problems.notFound(Sentence.of(ClaimMessages.class, say -> say.missing(id)));
    }

    /**
     * An open claim that nobody else can touch until the transaction ends; 404 when there is none, 409 when it is not open or
     * somebody else has leased it. A conflict says who did what, or who works on it and until when.
     */
    @Transactional(TxType.MANDATORY)
    public Claim takeOpen(UUID id) {
        Claim claim = take(id);
        if (claim.state != ClaimState.OPEN) {
            AuditEntry last = audit.history(AGGREGATE, id, Integer.MAX_VALUE, 1).get(0);
            throw Problems.conflict(Sentence.of(ClaimMessages.class,
                    (say, language) -> say.taken(Words.of(claim.state).in(language), claim.incident,
                            Words.of(last.change()).in(language), OthersWords.isolated(last.madeBy()), last.knownAt())));
        }
        claim.demandFreeFor(caller.name(), Instant.now());
        return claim;
    }

    /**
     * Lets one curator work on a claim that was taken. Nothing is decided by that, so that it makes no revision.
     *
     * @param givenBy who hands it over, null where the curator takes it
     */
    @Transactional(TxType.MANDATORY)
    public ClaimView lease(Claim claim, String to, Instant until, String givenBy) {
        claim.lease(to, until, givenBy);
        return view(claim);
    }

    /** Gives a claim that was taken back to the queue. */
    @Transactional(TxType.MANDATORY)
    public ClaimView endLease(Claim claim) {
        claim.endLease();
        return view(claim);
    }

    /** Sets a claim that was taken aside. */
    @Transactional(TxType.MANDATORY)
    public ClaimView dismiss(Claim claim, String reason) {
        claim.dismiss(reason);
        return note(claim, "dismissed", reason);
    }

    /** Puts a claim that was set aside back into the queue. */
    @Transactional(TxType.MANDATORY)
    public ClaimView reopen(Claim claim, String reason) {
        claim.reopen();
        return note(claim, "reopened", reason);
    }

    /** A claim as it was known at a moment; 404 when nothing was known of it then. */
    ClaimView asOf(UUID id, Instant moment) {
        AuditEntry then = audit.asOf(AGGREGATE, id, moment)
                .orElseThrow(() -> Problems.notFound(Sentence.of(ClaimMessages.class, say -> say.missingThen(id, moment))));
        return view(Claim.was(id, revisions.read(then.state(), ClaimChange.class), then));
    }

    /** What was made of a claim, newest first: up to {@code limit} changes below that revision. */
    @Transactional(TxType.MANDATORY)
    public List<AuditEntry> history(UUID id, int beforeRevision, int limit) {
        return audit.history(AGGREGATE, id, beforeRevision, limit);
    }

    /** The claims of these incidents, in the order in which they were recorded. */
    @Transactional(TxType.MANDATORY)
    public List<Claim> attachedTo(Collection<UUID> incidents) {
        return claims.attachedTo(incidents);
    }

    /**
     * What claims say now, or said at a moment.
     *
     * @param moment null for now
     */
    @Transactional(TxType.MANDATORY)
    public Map<UUID, RecordClaim> statements(Collection<UUID> ids, Instant moment) {
        Map<UUID, RecordClaim> said = new HashMap<>();
        if (ids.isEmpty()) {
            return said;
        }
        claims.list("id in ?1", ids).forEach(claim -> said.put(claim.id, claim.statement));
        if (moment != null) {
            ids.forEach(id -> audit.asOf(AGGREGATE, id, moment).or(() -> first(id))
                    .ifPresent(then -> said.put(id, revisions.read(then.state(), ClaimChange.class).statement())));
        }
        return said;
    }

    /** One that was recorded together with its incident may be some microseconds younger. */
    private Optional<AuditEntry> first(UUID id) {
        return Optional.ofNullable(audit.at(AGGREGATE, Map.of(id, 1)).get(id));
    }

    /** Lets a claim that was taken belong to an incident. */
    @Transactional(TxType.MANDATORY)
    public ClaimView attach(Claim claim, UUID incident) {
        claim.attach(incident);
        return note(claim, "attached", null);
    }

    /**
     * A new claim that belongs to an incident from the start, to be written by {@link #recordedAll}.
     *
     * @param publishedBy what {@link Registry#publisher} answers for its report
     */
    public Claim attached(RecordClaim statement, String publishedBy, UUID incident) {
        return Claim.attached(statement, publishedBy, incident);
    }

    /** Writes new claims, and their first revisions, all at once. */
    @Transactional(TxType.MANDATORY)
    public void recordedAll(List<Claim> made) {
        appendAll(made, "recorded", null);
        claims.persist(made);
    }

    private void appendAll(List<Claim> changed, String change, String reason) {
        List<AuditEntry> entries = audit.appendAll(AGGREGATE, change, reason, changed.stream()
                .map(claim -> new AuditTrail.Revised(claim.id, claim.revision, ClaimChange.of(claim))).toList());
        for (int i = 0; i < changed.size(); i++) {
            changed.get(i).knownAt = entries.get(i).knownAt();
        }
    }

    /** Lets a claim that was taken say what its source says now. */
    @Transactional(TxType.MANDATORY)
    public void restate(Claim claim, RecordClaim statement, String reason) {
        claim.restate(statement, registry.publisher(statement.report()));
        note(claim, "revised", reason);
    }

    /** A claim that nobody else can touch until the transaction ends; 404 when there is none. */
    @Transactional(TxType.MANDATORY)
    public Claim take(UUID id) {
        return claims.locked(id).orElseThrow(() -> missing(id));
    }

    /** The same, of which the caller has seen the latest revision; 428 or 412 when he has not. */
    @Transactional(TxType.MANDATORY)
    public Claim take(UUID id, String ifMatch) {
        Claim claim = take(id);
        revisions.demandSeen(ifMatch, AGGREGATE, id, claim.revision, ClaimChange.class, ClaimDifference::between);
        return claim;
    }

    /** Those of the claims that there are, which nobody else can touch until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public List<Claim> take(Collection<UUID> ids) {
        return claims.locked(ids);
    }

    /**
     * Lets attached claims count for other incidents, because theirs were merged or split: a few statements for all of them.
     */
    @Transactional(TxType.MANDATORY)
    public void move(Map<Claim, UUID> destinations, String reason) {
        List<Claim> moved = List.copyOf(destinations.keySet());
        destinations.forEach(Claim::move);
        appendAll(moved, "moved", reason);
    }

    /** Opens an attached claim again; the splits that took it along lead it no more. */
    @Transactional(TxType.MANDATORY)
    public ClaimView detach(Claim claim, String reason) {
        claim.detach();
        claims.leaveSplits(claim.id);
        return note(claim, "detached", reason);
    }

    ClaimView note(Claim claim, String change, String reason) {
        claim.knownAt = audit.append(AGGREGATE, claim.id, claim.revision, change, reason, ClaimChange.of(claim)).knownAt();
        return view(claim);
    }

    ClaimView view(Claim claim) {
        return ClaimView.of(claim, registry.tellers(Set.of(claim.speaker), Set.of(claim.report))
                .missing(claim.report, claim.speaker), Warning.on(claim.statement, activeYears(List.of(claim))));
    }

    /** The years of the actors that these claims name. */
    Map<String, ActiveYears> activeYears(Collection<Claim> named) {
        return actors.activeYears(named.stream().flatMap(c -> c.statement.actors().stream()).map(ActorRole::actor)
                .collect(Collectors.toSet()));
    }
}
