package org.vigil.stats.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vigil.stats.measure.Span;

/**
 * One revision of a declared coverage, in force from when it was known until the next one was. Each is kept, because a figure
 * can be asked how it stood at any moment.
 */
@Entity
class Coverage {

    @EmbeddedId
    CoverageKey key;

    @Column(name = "known_at")
    Instant knownAt;

    @Column(name = "superseded_at")
    Instant supersededAt;

    boolean removed;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    @JdbcTypeCode(SqlTypes.JSON)
    String declaration;

    protected Coverage() {
    }

    Coverage(UUID id, int revision, Span days, String declaration, boolean removed) {
        this.key = new CoverageKey(id, revision);
        this.validFrom = days.first();
        this.validTo = days.last();
        this.declaration = declaration;
        this.removed = removed;
    }

    UUID id() {
        return key.id();
    }
}
