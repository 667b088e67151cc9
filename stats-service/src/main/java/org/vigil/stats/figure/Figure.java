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

/** A published figure as it is on file now. The statement is kept whole; beside it stands what lists are filtered by. */
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

    protected Figure() {
    }

    Figure(Statement stated, String json, Instant now) {
        knownAt = now;
        state(stated, json);
    }

    /** Takes on what is now held to have been published. */
    final void state(Statement stated, String json) {
        revision++;
        publisher = stated.publisher();
        report = stated.report();
        measure = stated.measure();
        statement = json;
    }

    UUID id() {
        return id;
    }
}
