package org.vigil.incidents.registry;

import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A report as this service knows it. */
@Entity
@Table(name = "known_report")
class KnownReport {

    @Id
    UUID id;

    int revision;

    String source;

    @Column(name = "repeated_source")
    String repeatedSource;

    @Column(name = "origin_id")
    UUID originId;

    protected KnownReport() {
    }

    KnownReport(UUID id) {
        this.id = id;
    }

    /** An original report of that source, which source-service has not registered yet. */
    KnownReport(UUID id, String source) {
        this.id = id;
        this.source = source;
        this.originId = id;
    }

    /** Takes on what an event says; false when nothing of it matters to independence. */
    boolean become(int newRevision, ReportData data) {
        String repeated = data.lineage() == null ? null : data.lineage().source();
        boolean same = source != null && source.equals(data.source()) && Objects.equals(repeatedSource, repeated)
                && Objects.equals(originId, data.originId());
        revision = newRevision;
        source = data.source();
        repeatedSource = repeated;
        originId = data.originId();
        return !same;
    }

    /**
     * Whose telling it is: that of the source which it repeats without a report of that source on file, else its own source's.
     */
    String teller() {
        return id.equals(originId) && repeatedSource != null ? repeatedSource : source;
    }
}
