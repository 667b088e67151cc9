package org.vigil.incidents.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.vigil.common.audit.AuditEntry;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.Refusal;
import org.vigil.common.text.Sentence;
import org.vigil.incidents.statement.ActorRole;
import org.vigil.incidents.statement.Category;
import org.vigil.incidents.statement.Words;

/**
 * What one report says about one incident. What was said changes only where it is a row of a data set and its source
 * has changed that; what is made of it may. The columns beside the statement are taken from it, so that lists can be filtered.
 * Who works on it for the moment is no part of its history. A change writes no other columns than those that it changes: who
 * published the report may become known meanwhile.
 */
@Entity
@DynamicUpdate
public class Claim {

    @Id
    UUID id;

    int revision = 1;

    UUID report;

    String speaker;

    /** The slug of the report's source, null while the report has not arrived. */
    @Column(name = "published_by")
    String publishedBy;

    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    RecordClaim statement;

    String country;

    String admin1;

    @Enumerated(EnumType.STRING)
    Category category;

    @Column(name = "from_day")
    LocalDate fromDay;

    @Column(name = "to_day")
    LocalDate toDay;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] actors;

    @Enumerated(EnumType.STRING)
    ClaimState state = ClaimState.OPEN;

    @Column(name = "incident_id")
    UUID incident;

    /** The incident that a curator attached it to; merges and splits lead from there to {@code incident}. */
    @Column(name = "attached_to")
    UUID attachedTo;

    /** Why it was dismissed. */
    String reason;

    @Column(name = "leased_by")
    String leasedBy;

    @Column(name = "leased_until")
    Instant leasedUntil;

    /** Who handed the lease over, null where the holder took it. */
    @Column(name = "lease_given_by")
    String leaseGivenBy;

    @Column(name = "known_at")
    Instant knownAt = Instant.EPOCH;

    protected Claim() {
    }

    Claim(RecordClaim statement, String publishedBy) {
        id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        state(statement, publishedBy);
    }

    private void state(RecordClaim newStatement, String newPublisher) {
        publishedBy = newPublisher;
        statement = newStatement;
        report = newStatement.report();
        speaker = newStatement.speaker();
        country = newStatement.where().country();
        admin1 = newStatement.where().admin1();
        category = newStatement.category();
        fromDay = newStatement.when().from();
        toDay = newStatement.when().to();
        actors = newStatement.actors().stream().map(ActorRole::actor).distinct().toArray(String[]::new);
    }

    /** Its id, in the order in which claims were recorded. */
    public UUID id() {
        return id;
    }

    /** What was said. */
    public RecordClaim statement() {
        return statement;
    }

    /** Takes on what its source says now in place of it: a row of a data set that was imported again. */
    void restate(RecordClaim newStatement, String newPublisher) {
        state(newStatement, newPublisher);
        revision++;
    }

    /** What has been made of it. */
    public ClaimState state() {
        return state;
    }

    /** Why it was dismissed, null where it is not. */
    public String reason() {
        return reason;
    }

    /** Who works on it at that moment, null where nobody does; a lease that has run out is none. */
    public Lease lease(Instant now) {
        return leasedBy == null || !leasedUntil.isAfter(now) ? null : new Lease(leasedBy, leasedUntil, leaseGivenBy);
    }

    /** A conflict while somebody else works on it. */
    public void demandFreeFor(String curator, Instant now) {
        Lease lease = lease(now);
        if (lease != null && !lease.by().equals(curator)) {
            throw lease.conflict();
        }
    }

    void lease(String to, Instant until, String givenBy) {
        leasedBy = to;
        leasedUntil = until;
        leaseGivenBy = givenBy;
    }

    void endLease() {
        leasedBy = null;
        leasedUntil = null;
        leaseGivenBy = null;
    }

    /** The incident that it belongs to, null while it belongs to none. */
    public UUID incident() {
        return incident;
    }

    private void demandOpen() {
        if (state != ClaimState.OPEN) {
            throw conflict((say, is) -> say.notOpen(is, incident));
        }
    }

    /** @param why what is said of the word for its state */
    private Refusal conflict(BiFunction<ClaimMessages, String, String> why) {
        Sentence is = Words.of(state);
        return Problems.conflict(Sentence.of(ClaimMessages.class, (say, language) -> why.apply(say, is.in(language))));
    }

    /** A new claim that comes with its incident: the row of an import. */
    static Claim attached(RecordClaim statement, String publishedBy, UUID toIncident) {
        Claim claim = new Claim(statement, publishedBy);
        claim.state = ClaimState.ATTACHED;
        claim.incident = toIncident;
        claim.attachedTo = toIncident;
        return claim;
    }

    /** A claim as an entry of the trail has it, to be looked at and not to be stored. */
    static Claim was(UUID id, ClaimChange state, AuditEntry then) {
        Claim claim = new Claim(state.statement(), null);
        claim.id = id;
        claim.revision = then.revision();
        claim.state = state.state();
        claim.incident = state.incident();
        claim.reason = state.state() == ClaimState.DISMISSED ? then.reason() : null;
        claim.knownAt = then.knownAt();
        return claim;
    }

    void attach(UUID toIncident) {
        demandOpen();
        state = ClaimState.ATTACHED;
        incident = toIncident;
        attachedTo = toIncident;
        revision++;
        endLease();
    }

    /** The incident that a curator attached it to, null where it is not attached. */
    public UUID attachedTo() {
        return attachedTo;
    }

    void move(UUID toIncident) {
        incident = toIncident;
        revision++;
    }

    void detach() {
        if (state != ClaimState.ATTACHED) {
            throw conflict((say, is) -> say.notAttached(is));
        }
        state = ClaimState.OPEN;
        incident = null;
        attachedTo = null;
        revision++;
    }

    void dismiss(String because) {
        demandOpen();
        state = ClaimState.DISMISSED;
        reason = because;
        revision++;
        endLease();
    }

    void reopen() {
        if (state != ClaimState.DISMISSED) {
            throw conflict((say, is) -> say.notDismissed(is, incident));
        }
        state = ClaimState.OPEN;
        reason = null;
        revision++;
    }
}
