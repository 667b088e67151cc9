package org.vigil.stats.figure;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vigil.stats.reconciliation.Status;

/** A time at which a figure was seen to stand otherwise than before. */
@Entity
@Table(name = "figure_status_change")
class StatusChange {

    /**
     * One change of one figure.
     *
     * @param figure the figure
     * @param number from 1 for when it was first held against our count
     */
    @Embeddable
    record Key(UUID figure, int number) {
    }

    @EmbeddedId
    Key key;

    @Enumerated(EnumType.STRING)
    Status status;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_before")
    Status statusBefore;

    @Column(name = "as_of")
    Instant asOf;

    @Column(name = "figure_revision")
    int figureRevision;

    String why;

    @JdbcTypeCode(SqlTypes.JSON)
    String reconciliation;

    protected StatusChange() {
    }

    StatusChange(Figure figure, int number, Status statusBefore, Instant asOf, String why) {
        this.key = new Key(figure.id, number);
        this.status = figure.status;
        this.statusBefore = statusBefore;
        this.asOf = asOf;
        this.figureRevision = figure.revision;
        this.why = why;
        this.reconciliation = figure.reconciliation;
    }

    int number() {
        return key.number();
    }
}
