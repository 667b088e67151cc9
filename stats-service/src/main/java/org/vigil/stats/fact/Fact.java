package org.vigil.stats.fact;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;

import org.vigil.common.inbox.IncomingEvent;

/** One revision of something, known from a moment until the moment of the next revision. */
@MappedSuperclass
public abstract class Fact {

    @EmbeddedId
    FactId id;

    @Column(name = "known_at")
    Instant knownAt;

    @Column(name = "superseded_at")
    Instant supersededAt;

    protected Fact() {
    }

    protected Fact(IncomingEvent event) {
        this.id = new FactId(event.key(), event.revision());
        this.knownAt = event.knownAt();
    }

    final void supersededBy(Fact next) {
        supersededAt = next.knownAt;
    }
}
