package org.vigil.incidents.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.WireNames;
import org.vigil.incidents.statement.ActorRole;
import org.vigil.incidents.statement.Category;

/**
 * What one report says about one incident. What was said never changes; what is made of it may. The columns beside the
 * statement
 * are taken from it, so that lists can be filtered. Who works on it for the moment is no part of its history.
 */
@Entity
public class Claim {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    UUID id;

    int revision = 1;

    UUID report;

    String speaker;

    @Immutable
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

    @Column(name = "known_at")
    Instant knownAt = Instant.EPOCH;

    protected Claim() {
    }

    Claim(RecordClaim statement) {
        this.statement = statement;
        this.report = statement.report();
        this.speaker = statement.speaker();
        this.country = statement.where().country();
        this.admin1 = statement.where().admin1();
        this.category = statement.category();
        this.fromDay = statement.when().from();
        this.toDay = statement.when().to();
        this.actors = statement.actors().stream().map(ActorRole::actor).distinct().toArray(String[]::new);
    }

    /** Its id, in the order in which claims were recorded. */
    public UUID id() {
        return id;
    }

    /** What was said. */
    public RecordClaim statement() {
        return statement;
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
        return leasedBy == null || !leasedUntil.isAfter(now) ? null : new Lease(leasedBy, leasedUntil);
    }

    /** A conflict while somebody else works on it. */
    public void demandFreeFor(String curator, Instant now) {
        Lease lease = lease(now);
        if (lease != null && !lease.by().equals(curator)) {
            throw lease.conflict();
        }
    }

    void lease(String to, Instant until) {
        leasedBy = to;
        leasedUntil = until;
    }

    void endLease() {
        leasedBy = null;
        leasedUntil = null;
    }

    /** The incident that it belongs to, null while it belongs to none. */
    public UUID incident() {
        return incident;
    }

    private void demandOpen() {
        if (state != ClaimState.OPEN) {
            throw Problems.conflict("The claim is " + WireNames.of(state) + " already"
                    + (incident == null ? "" : ", to the incident " + incident)
                    + "; only an open claim can be attached or dismissed.");
        }
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
            throw Problems.conflict("The claim is " + WireNames.of(state) + "; only an attached claim can be detached.");
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
            throw Problems
                    .conflict("The claim is " + WireNames.of(state) + (incident == null ? "" : " to the incident " + incident)
                            + "; only a dismissed claim can be opened again.");
        }
        state = ClaimState.OPEN;
        reason = null;
        revision++;
    }
}
