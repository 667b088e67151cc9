package org.vigil.sources.batch;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A batch, and how far it is.
 *
 * @param id the batch
 * @param state waiting, running, done, cancelled or failed
 * @param format ndjson or csv
 * @param dryRun whether it only says what would happen
 * @param contentHash SHA-256 of the body as it came in, 64 hexadecimal digits; null but for who sent it and source-keepers
 * @param filedBy who sent it
 * @param rows what became of its rows
 * @param bytes how much of its body has been read
 * @param rate rows per second of the time that was spent on it; null before that can be said
 * @param secondsLeft how much longer it will take at that rate, not counting the turns of others; null where it is not known
 * @param reason why it failed, or null
 * @param createdAt when its body had come in
 * @param finishedAt when it was done, cancelled or failed; or null
 */
@Schema(description = "A batch of reports, and how far it is.")
record ReportBatchView(UUID id, BatchState state, BatchFormat format, boolean dryRun,
        @Schema(nullable = true) String contentHash, String filedBy,
        Rows rows, Bytes bytes, @Schema(nullable = true) Double rate, @Schema(nullable = true) Long secondsLeft,
        @Schema(nullable = true) String reason, Instant createdAt, @Schema(nullable = true) Instant finishedAt) {

    private static final double MILLIS = 1_000;

    /**
     * Rows, counted.
     *
     * @param total all of them
     * @param read those that have been dealt with: the sum of the other four
     */
    record Rows(int total, int read, int created, int revised, int unchanged, int rejected) {
    }

    /** Bytes of the body: those that have been dealt with, and all of them. */
    record Bytes(long read, long total) {
    }

    static ReportBatchView of(ReportBatch b, boolean withHash) {
        Double rate = b.rowsRead == 0 || b.workedMillis == 0 ? null
                : Math.round(b.rowsRead * MILLIS / b.workedMillis * 10) / 10.0;
        Long left = rate == null || !b.state.isOpen() ? null : Math.round((b.rowsTotal - b.rowsRead) / rate);
        return new ReportBatchView(b.id, b.state, b.format, b.dryRun, withHash ? b.contentHash : null, b.filedBy,
                new Rows(b.rowsTotal, b.rowsRead, b.created, b.revised, b.unchanged, b.rejected),
                new Bytes(b.bytesRead, b.bytesTotal), rate, left, b.reason, b.createdAt, b.finishedAt);
    }
}
