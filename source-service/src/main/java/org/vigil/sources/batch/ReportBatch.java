package org.vigil.sources.batch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;
import org.vigil.common.spool.Spooled;

/** Many reports that came in one body, and how far they have been taken in. */
@Entity
@Table(name = "report_batch")
class ReportBatch {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    UUID id;

    @Enumerated(EnumType.STRING)
    BatchState state = BatchState.WAITING;

    @Enumerated(EnumType.STRING)
    BatchFormat format;

    @Column(name = "dry_run")
    boolean dryRun;

    @Column(name = "content_hash")
    String contentHash;

    @Column(name = "filed_by")
    String filedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    Set<String> roles;

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

    @Column(name = "rows_revised")
    int revised;

    @Column(name = "rows_unchanged")
    int unchanged;

    @Column(name = "rows_rejected")
    int rejected;

    /** How often it was leased since it last went forward. */
    int attempts;

    @Column(name = "worked_millis")
    long workedMillis;

    @Column(name = "worked_at")
    Instant workedAt;

    @Column(name = "lease_holder")
    UUID leaseHolder;

    @Column(name = "lease_until")
    Instant leaseUntil;

    String reason;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "finished_at")
    Instant finishedAt;

    protected ReportBatch() {
    }

    ReportBatch(Spooled body, BatchFormat format, int rows, boolean dryRun, String filedBy, Set<String> roles, Instant now) {
        this.format = format;
        this.dryRun = dryRun;
        this.contentHash = body.contentHash();
        this.upload = body.upload();
        this.bytesTotal = body.bytes();
        this.rowsTotal = rows;
        this.filedBy = filedBy;
        this.roles = new TreeSet<>(roles);
        this.createdAt = now;
        this.workedAt = now;
    }

    /** Goes on with a batch that had been stopped, from where it stopped, with a body of the same content. */
    void goOn(UUID newUpload) {
        state = rowsRead == 0 ? BatchState.WAITING : BatchState.RUNNING;
        upload = newUpload;
        reason = null;
        finishedAt = null;
        attempts = 0;
        leaseHolder = null;
        leaseUntil = null;
    }

    /**
     * Begins once more with a body of the same content: what was taken in is taken for read, what was rejected is tried again.
     */
    void beginAgain(UUID newUpload) {
        bytesRead = 0;
        rowsRead = 0;
        created = 0;
        revised = 0;
        unchanged = 0;
        rejected = 0;
        workedMillis = 0;
        goOn(newUpload);
    }

    void lease(UUID holder, Instant until) {
        state = BatchState.RUNNING;
        attempts++;
        leaseHolder = holder;
        leaseUntil = until;
    }

    /** Whether this replica may still work on it. */
    boolean heldBy(UUID holder) {
        return state == BatchState.RUNNING && holder.equals(leaseHolder);
    }

    /** Moves behind these rows. */
    void advance(List<RowResult> rows, long position, Duration worked) {
        rows.forEach(this::count);
        bytesRead = position;
        attempts = 0;
        workedMillis += worked.toMillis();
    }

    private void count(RowResult row) {
        rowsRead++;
        switch (row.state()) {
            case CREATED -> created++;
            case REVISED -> revised++;
            case UNCHANGED -> unchanged++;
            case REJECTED -> rejected++;
        }
    }

    /** Lets others have it. */
    void release(Instant now) {
        leaseHolder = null;
        leaseUntil = null;
        workedAt = now;
    }

    void finish(BatchState end, String why, Instant now) {
        state = end;
        bytesRead = end == BatchState.DONE ? bytesTotal : bytesRead;
        reason = why;
        finishedAt = now;
        upload = null;
        release(now);
    }
}
