package org.vigil.incidents.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.vigil.common.spool.Spooled;

/** A file of somebody's data, and how far it has been taken in. Its id is also that of the report that it is. */
@Entity
@Table(name = "data_import")
class Import {

    @Id
    UUID id;

    int revision = 1;

    @Enumerated(EnumType.STRING)
    ImportState state = ImportState.RUNNING;

    @Enumerated(EnumType.STRING)
    ImportFormat format;

    String scheme;

    String source;

    /** Our columns by the file's, where the format has a mapping. */
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> mapping;

    @Column(name = "dry_run")
    boolean dryRun;

    @Column(name = "file_name")
    String fileName;

    @Column(name = "content_hash")
    String contentHash;

    @Column(name = "made_by")
    String madeBy;

    @Column(name = "upload_id")
    UUID upload;

    @Column(name = "bytes_total")
    long bytesTotal;

    @Column(name = "rows_total")
    int rowsTotal;

    @Column(name = "bytes_read")
    long bytesRead;

    @Column(name = "rows_read")
    int rowsRead;

    @Column(name = "rows_created")
    int created;

    @Column(name = "rows_updated")
    int updated;

    @Column(name = "rows_unchanged")
    int unchanged;

    @Column(name = "rows_rejected")
    int rejected;

    @Column(name = "rows_warned")
    int warned;

    @Column(name = "worked_millis")
    long workedMillis;

    /** What the file speaks of, as far as it has been read, or as its sender has stated; null for an import from before. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<Covered> covers;

    @Column(name = "covers_stated")
    boolean coversStated;

    @Column(name = "lease_holder")
    UUID leaseHolder;

    @Column(name = "lease_until")
    Instant leaseUntil;

    String reason;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "finished_at")
    Instant finishedAt;

    protected Import() {
    }

    Import(SentFile sent, Spooled file, int rows, String madeBy, Instant now) {
        id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        format = sent.format();
        scheme = format.scheme(sent.source());
        source = sent.source();
        mapping = sent.mapping();
        dryRun = sent.dryRun();
        coversStated = !sent.covers().isEmpty();
        covers = sent.covers();
        fileName = sent.fileName();
        contentHash = file.contentHash();
        upload = file.upload();
        bytesTotal = file.bytes();
        rowsTotal = rows;
        this.madeBy = madeBy;
        createdAt = now;
    }

    void lease(UUID holder, Instant until) {
        leaseHolder = holder;
        leaseUntil = until;
    }

    /** Whether this replica may still work on it. */
    boolean heldBy(UUID holder) {
        return state == ImportState.RUNNING && holder.equals(leaseHolder);
    }

    /** Moves behind these rows, of which that became. */
    void advance(List<RowResult> results, List<ReadRow> rows, Duration worked) {
        results.forEach(this::count);
        bytesRead = rows.get(rows.size() - 1).end();
        // An import that a service from before has begun does not know what it covers.
        covers = coversStated || covers == null ? covers : Covered.widened(covers, rows);
        workedMillis += worked.toMillis();
    }

    private void count(RowResult row) {
        rowsRead++;
        warned += row.warnings().isEmpty() ? 0 : 1;
        switch (row.outcome()) {
            case CREATED -> created++;
            case UPDATED -> updated++;
            case UNCHANGED -> unchanged++;
            case REJECTED -> rejected++;
        }
    }

    void finish(ImportState end, String why, Instant now) {
        revision++;
        state = end;
        if (end == ImportState.DONE) {
            bytesRead = bytesTotal;
            // Until here lines that a quotation mark has joined counted as one.
            rowsTotal = rowsRead;
        }
        reason = why;
        finishedAt = now;
        upload = null;
        leaseHolder = null;
        leaseUntil = null;
    }
}
