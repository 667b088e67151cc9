package org.vigil.common.audit;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

import com.fasterxml.jackson.databind.JsonNode;

/** One change of one aggregate, never altered afterwards. */
@Entity
@Immutable
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    UUID id;

    @Column(name = "aggregate_type")
    String aggregateType;

    @Column(name = "aggregate_id")
    UUID aggregateId;

    int revision;

    String change;

    @Column(name = "known_at")
    Instant knownAt;

    @Column(name = "made_by")
    String madeBy;

    String reason;

    // Else Hibernate makes a copy of its own, by writing it as JSON and reading that, of what is never changed.
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    JsonNode state;

    /** Covers this entry and the hash before it. */
    byte[] hash;

    protected AuditEntry() {
    }

    AuditEntry(String aggregateType, UUID aggregateId, int revision, String change, Instant knownAt, String madeBy,
            String reason, JsonNode state) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.aggregateType = aggregateType;
        this.aggregateId = aggregateId;
        this.revision = revision;
        this.change = change;
        this.knownAt = knownAt;
        this.madeBy = madeBy;
        this.reason = reason;
        this.state = state;
    }

    /** The id of the change, which is also the id of the event that announces it. */
    public UUID id() {
        return id;
    }

    /** The kind of thing that changed, such as {@code report}. */
    public String aggregateType() {
        return aggregateType;
    }

    /** The thing that changed. */
    public UUID aggregateId() {
        return aggregateId;
    }

    /** 1 for the first, one more with each change. */
    public int revision() {
        return revision;
    }

    /** What kind of change it was, in the past tense. */
    public String change() {
        return change;
    }

    /** When this installation recorded the change, in whole microseconds; later than the revision before. */
    public Instant knownAt() {
        return knownAt;
    }

    /** Who made the change: a name from a token, or a service. */
    public String madeBy() {
        return madeBy;
    }

    /** Why, in the words of who made it; null where none were asked for. */
    public String reason() {
        return reason;
    }

    /** The whole state after the change. */
    public JsonNode state() {
        return state;
    }

    /** 32 bytes that cover this entry and the hash of the revision before; null in an entry from before there were chains. */
    public byte[] hash() {
        return hash == null ? null : hash.clone();
    }
}
