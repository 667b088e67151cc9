package org.vigil.incidents.merge;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;
import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;

/** The finding that several incidents are one. */
@Entity
class Merge {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    UUID id;

    int revision = 1;

    @Column(name = "into_incident")
    UUID into;

    @JdbcTypeCode(SqlTypes.ARRAY)
    UUID[] members;

    String reason;

    boolean undone;

    @Column(name = "known_at")
    Instant knownAt = Instant.EPOCH;

    protected Merge() {
    }

    Merge(MergeIncidents request) {
        into = request.into();
        members = request.from().toArray(UUID[]::new);
        reason = request.reason();
    }

    void undo() {
        if (undone) {
            throw Problems.conflict(Sentence.of(MergeMessages.class, MergeMessages::undone));
        }
        undone = true;
        revision++;
    }
}
