package org.vigil.stats.rebuild;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

import com.fasterxml.jackson.annotation.JsonProperty;

/** One making anew of all counts, and what came of it. */
@Entity
class Rebuild {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    UUID id;

    @Enumerated(EnumType.STRING)
    State state = State.RUNNING;

    @Column(name = "started_at")
    Instant startedAt;

    /** When it last went forward; one that has not for a while is dead. */
    @Column(name = "seen_at")
    Instant seenAt;

    @Column(name = "ended_at")
    Instant endedAt;

    /** How many places of the topics have been read. */
    long read;

    /** How many there are to read, as far as is known. */
    long total;

    /** How many rows and cells of those in use were not the same; null until they were compared. */
    Long differences;

    protected Rebuild() {
    }

    Rebuild(Instant now) {
        startedAt = now;
        seenAt = now;
    }

    boolean isRunning() {
        return state == State.RUNNING;
    }

    /** Some events have been taken in, and so many places are left. */
    void forward(int events, long left) {
        read += events;
        total = read + left;
    }

    void end(State how, Instant now) {
        state = how;
        endedAt = now;
    }

    /** How it stands. */
    enum State {

        /** The events are being read. */
        @JsonProperty("running")
        RUNNING,
        /** The new tables are in use. */
        @JsonProperty("done")
        DONE,
        /** It broke off; the old tables are in use, and it can be asked for again. */
        @JsonProperty("failed")
        FAILED
    }
}
