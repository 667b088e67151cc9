package org.vigil.incidents.merge;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;

/** The finding that an incident was two. */
@Entity
class Split {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    UUID id;

    int revision = 1;

    @Column(name = "from_incident")
    UUID incident;

    @Column(name = "new_incident")
    UUID made;

    String reason;

    boolean undone;

    @Column(name = "known_at")
    Instant knownAt = Instant.EPOCH;

    protected Split() {
    }

    Split(UUID incident, UUID made, String reason) {
        this.incident = incident;
        this.made = made;
        this.reason = reason;
    }

    void undo() {
        if (undone) {
            throw Problems.conflict(Sentence.of(MergeMessages.class, MergeMessages::splitUndone));
        }
        undone = true;
        revision++;
    }
}
