package org.vigil.incidents.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.vigil.incidents.statement.ActorRole;
import org.vigil.incidents.statement.Category;
import org.vigil.incidents.statement.When;
import org.vigil.incidents.statement.Where;
import org.vigil.incidents.verification.Status;

/** A thing held to have happened. The columns beside the state are taken from it, so that lists can be filtered. */
@Entity
public class Incident {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    UUID id;

    int revision = 1;

    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    IncidentState state;

    @Enumerated(EnumType.STRING)
    Status status;

    String country;

    String admin1;

    @Column(name = "from_day")
    LocalDate fromDay;

    @Column(name = "to_day")
    LocalDate toDay;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] perpetrators;

    @Column(name = "known_at")
    Instant knownAt = Instant.EPOCH;

    protected Incident() {
    }

    /**
     * An incident as a first claim tells it; its claims are assessed and its first revision written in the same transaction.
     */
    public Incident(Category category, String eventType, When when, Where where, List<ActorRole> actors) {
        become(new IncidentState(category, eventType, null, Verification.byRule(Status.CLAIMED), when, Place.stated(where),
                actors, List.of(), List.of(), 0, List.of(), null));
    }

    /** Its id, in the order in which incidents were recorded. */
    public UUID id() {
        return id;
    }

    /** Everything about it. */
    public IncidentState state() {
        return state;
    }

    /** Takes on what the rules make of its claims; false when nothing has changed. */
    public boolean assess(Assessment assessment) {
        return become(state.with(assessment));
    }

    /** Holds a status against or beside the rule. */
    void hold(Status held, Basis basis, String reason) {
        become(state.with(new Verification(held, state.verification().derived(), basis, reason)));
    }

    /** Gives the status back to the rule. */
    void release() {
        become(state.with(Verification.byRule(state.verification().derived())));
    }

    private boolean become(IncidentState next) {
        if (next.equals(state)) {
            return false;
        }
        state = next;
        status = next.verification().status();
        country = next.where().country();
        admin1 = next.where().admin1();
        fromDay = next.when().from();
        toDay = next.when().to();
        perpetrators = next.actors().stream().filter(a -> a.role() == ActorRole.Role.PERPETRATOR).map(ActorRole::actor)
                .toArray(String[]::new);
        return true;
    }
}
