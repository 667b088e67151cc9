package org.vigil.incidents.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Transient;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;
import org.vigil.incidents.statement.ActorRole;
import org.vigil.incidents.statement.CasualtyLine;
import org.vigil.incidents.statement.Category;
import org.vigil.incidents.statement.When;
import org.vigil.incidents.statement.Where;
import org.vigil.incidents.verification.Status;

/** A thing held to have happened. The columns beside the state are taken from it, so that lists can be filtered. */
@Entity
public class Incident {

    @Id
    UUID id;

    int revision = 1;

    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    IncidentState state;

    @Enumerated(EnumType.STRING)
    Status status;

    @Column(name = "merged_into")
    UUID mergedInto;

    boolean withdrawn;

    /** Whether it was withdrawn at its latest revision. */
    @Transient
    private boolean wasWithdrawn;

    String country;

    String admin1;

    /** Whether the stated division is another than the one of the coordinates. */
    @Column(name = "admin1_disagrees")
    boolean admin1Disagrees;

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
        this(category, eventType, null, when, where, actors, List.of());
    }

    /** The same, as the row of an import tells it, with its name there. */
    public Incident(Category category, String eventType, ViolenceType violenceType, When when, Where where,
            List<ActorRole> actors, List<ExternalId> externalIds) {
        id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        become(new IncidentState(category, eventType, violenceType, Verification.byRule(Status.CLAIMED), when,
                Place.stated(where), actors, List.of(), List.of(), 0, externalIds, null, false, null, List.of()));
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
    void hold(Status held, Basis basis, String reason, String by) {
        become(state.with(new Verification(held, state.verification().derived(), basis, reason, by)));
    }

    /** Gives the status back to the rule. */
    void release() {
        become(state.with(Verification.byRule(state.verification().derived())));
    }

    /**
     * Sets a casualty line, in place of one that was set for the same group and outcome; what the claims say waits behind it.
     */
    public void holdLine(HeldLine held) {
        become(state.withHeld(Stream.concat(otherLines(held.line()), Stream.of(held)).toList()));
    }

    /** Gives a casualty line back to the rule; false when it was not set. */
    public boolean releaseLine(CasualtyLine line) {
        return become(state.withHeld(otherLines(line).toList()));
    }

    private Stream<HeldLine> otherLines(CasualtyLine line) {
        return state.heldCasualties().stream().filter(held -> !held.isFor(line));
    }

    /** Whether these are its facts. */
    public boolean isAs(ReviseIncident facts) {
        return state.revised(facts, Place.stated(facts.where())).equals(state);
    }

    /** Takes on other facts; its claims stay what they are. */
    public boolean revise(ReviseIncident request) {
        return become(state.revised(request, Place.stated(request.where())));
    }

    /** Is from now on only a name for another incident, until that is undone. */
    public void mergeInto(UUID other) {
        become(state.mergedInto(other));
    }

    /** Stands for itself again. */
    public void separate() {
        become(state.mergedInto(null));
    }

    /** Is kept and no longer counted. */
    public void withdraw(String because) {
        become(state.withdrawn(because));
    }

    /** Is counted again, if it has a claim. */
    public void restore() {
        become(state.withdrawn(null));
    }

    /** Why nobody may change it as it is, with what to do instead: it stands for another incident, or is withdrawn. */
    Optional<Sentence> aside() {
        if (state.mergedInto() != null) {
            return Optional.of(Sentence.of(IncidentMessages.class, say -> say.merged(id, state.mergedInto())));
        }
        return state.withdrawn() ? Optional.of(withdrawal()) : Optional.empty();
    }

    private Sentence withdrawal() {
        return Sentence.of(IncidentMessages.class, say -> say.withdrawn(id));
    }

    /** A conflict where a curator has withdrawn it; one that only lacks claims takes the first. */
    public void demandOpenToClaims() {
        if (state.withdrawnBecause() != null) {
            throw Problems.conflict(withdrawal());
        }
    }

    /** What sort of change the next revision is: losing and regaining its place among what counts goes before the rest. */
    String kindOfChange(String otherwise) {
        boolean turned = withdrawn != wasWithdrawn && mergedInto == null;
        wasWithdrawn = withdrawn;
        return !turned ? otherwise : withdrawn ? "withdrawn" : "restored";
    }

    @PostLoad
    void noteWhetherWithdrawn() {
        wasWithdrawn = withdrawn;
    }

    private boolean become(IncidentState next) {
        if (next.equals(state)) {
            return false;
        }
        state = next;
        status = next.verification().status();
        mergedInto = next.mergedInto();
        withdrawn = next.withdrawn();
        country = next.where().country();
        admin1 = next.where().admin1();
        admin1Disagrees = next.where().disagrees();
        fromDay = next.when().from();
        toDay = next.when().to();
        perpetrators = next.actors().stream().filter(a -> a.role() == ActorRole.Role.PERPETRATOR).map(ActorRole::actor)
                .toArray(String[]::new);
        return true;
    }
}
