package org.vigil.stats.figure;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;
import org.vigil.stats.reconciliation.Status;
import org.vigil.stats.statement.FigureMeasure;
import org.vigil.stats.statement.Statement;

/**
 * A published figure as it is on file now. The statement is kept whole; beside it stands what lists are filtered by, and how it
 * stood when it was last held against our count.
 */
@Entity
class Figure {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    UUID id;

    int revision;

    String publisher;

    UUID report;

    @Enumerated(EnumType.STRING)
    FigureMeasure measure;

    @JdbcTypeCode(SqlTypes.JSON)
    String statement;

    @Column(name = "known_at")
    Instant knownAt;

    @JdbcTypeCode(SqlTypes.JSON)
    String checks;

    @Enumerated(EnumType.STRING)
    Status status;

    @JdbcTypeCode(SqlTypes.JSON)
    String reconciliation;

    /** The revision that was last held against our count, null while none was. */
    @Column(name = "held_revision")
    Integer heldRevision;

    protected Figure() {
    }

    Figure(Statement stated, String json, String checks, Instant now) {
        knownAt = now;
        state(stated, json, checks);
    }

    /** Takes on what is now held to have been published, which has not been held against our count yet. */
    final void state(Statement stated, String json, String checked) {
        revision++;
        publisher = stated.publisher();
        report = stated.report();
        measure = stated.measure();
        statement = json;
        checks = checked;
        status = Status.UNTESTABLE;
    }

    /** Takes on how it stands now. */
    void hold(Status standing, String json, String checked) {
        status = standing;
        reconciliation = json;
        checks = checked;
        heldRevision = revision;
    }

    boolean isHeld() {
        return heldRevision != null && heldRevision == revision;
    }

    UUID id() {
        return id;
    }
}
