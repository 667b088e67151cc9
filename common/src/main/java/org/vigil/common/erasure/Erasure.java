package org.vigil.common.erasure;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A request to forget a name: everything about it but the name. */
@Entity
class Erasure {

    @Id
    UUID id;

    int revision;

    boolean done;

    String reason;

    @Column(name = "made_by")
    String madeBy;

    @Column(name = "begun_at")
    Instant begunAt;

    @Column(name = "finished_at")
    Instant finishedAt;

    /** Rows by table, and what features have erased beside them. */
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Long> counts = Map.of();

    /** Whether history has been rewritten that the topics still hold as it was. */
    @Column(name = "topics_outdated")
    boolean topicsOutdated;

    protected Erasure() {
    }

    Erasure(UUID id) {
        this.id = id;
    }

    /** Starts it, or starts it again. */
    void begin(String why, String by) {
        revision++;
        done = false;
        reason = why;
        madeBy = by;
        begunAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        finishedAt = null;
    }

    void count(Map<String, Long> more) {
        Map<String, Long> sum = new TreeMap<>(counts);
        more.forEach((what, number) -> sum.merge(what, number, Long::sum));
        counts = sum;
    }

    void finish() {
        revision++;
        done = true;
        finishedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
