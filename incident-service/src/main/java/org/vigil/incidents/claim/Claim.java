package org.vigil.incidents.claim;

import java.time.Instant;
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

/** What one report says about one incident. What was said never changes; what is made of it may. */
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

    @Enumerated(EnumType.STRING)
    ClaimState state = ClaimState.OPEN;

    @Column(name = "incident_id")
    UUID incident;

    /** Why it was dismissed. */
    String reason;

    @Column(name = "known_at")
    Instant knownAt = Instant.EPOCH;

    protected Claim() {
    }

    Claim(RecordClaim statement) {
        this.statement = statement;
        this.report = statement.report();
        this.speaker = statement.speaker();
    }

    /** Its id, in the order in which claims were recorded. */
    public UUID id() {
        return id;
    }

    /** What was said. */
    public RecordClaim statement() {
        return statement;
    }

    /** The incident that it belongs to, null while it belongs to none. */
    public UUID incident() {
        return incident;
    }

    /** A conflict unless nothing has been made of it yet. */
    public void demandOpen() {
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
        revision++;
    }

    void dismiss(String because) {
        demandOpen();
        state = ClaimState.DISMISSED;
        reason = because;
        revision++;
    }
}
