package org.vigil.sources.batch;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

import org.vigil.common.problem.Problems;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** Spools one body as it streams in: a megabyte of it is in memory at a time. */
final class Upload {

    private static final int PIECE = 1 << 20;

    private final Spool spool;
    private final BatchSettings settings;
    private final BatchFormat format;
    private final MessageDigest digest = sha256();
    private final RecordScanner scanner;
    private final byte[] piece = new byte[PIECE];
    private long bytes;
    private int records;

    Upload(Spool spool, BatchSettings settings, BatchFormat format) {
        this.spool = spool;
        this.settings = settings;
        this.format = format;
        this.scanner = new RecordScanner(format);
    }

    /**
     * @throws IOException when the sender breaks off; what has come in by then is removed later
     * @throws HttpProblem 400 or 413 when it is empty, too large, or has a header that is none
     */
    Spooled receive(InputStream body) throws IOException {
        UUID upload = spool.open();
        boolean complete = false;
        try {
            Spooled spooled = receive(upload, body);
            complete = true;
            return spooled;
        } finally {
            if (!complete) {
                spool.abandon(upload);
            }
        }
    }

    private Spooled receive(UUID upload, InputStream body) throws IOException {
        for (int length = fill(body); length > 0; length = fill(body)) {
            count(length);
            spool.append(upload, bytes, Arrays.copyOf(piece, length));
            bytes += length;
        }
        endRecord();
        int rows = format == BatchFormat.CSV ? records - 1 : records;
        if (rows < 1) {
            throw Problems.invalid("body", "holds no report; send one per line");
        }
        checkRows(rows);
        return new Spooled(upload, format, HexFormat.of().formatHex(digest.digest()), bytes, rows);
    }

    private int fill(InputStream body) throws IOException {
        int length = body.readNBytes(piece, 0, PIECE);
        if (bytes + length > settings.largestBody().asLongValue()) {
            throw Problems.tooLarge(settings.largestBody().asLongValue());
        }
        return length;
    }

    /** The header is looked at before anything else is, because every row would be wrong with it. */
    private void count(int length) {
        digest.update(piece, 0, length);
        int start = bytes == 0 ? ByteOrderMark.length(piece, length) : 0;
        boolean inHeader = bytes == 0 && format == BatchFormat.CSV;
        for (int i = start; i < length; i++) {
            if (scanner.ends(piece[i])) {
                if (inHeader && !scanner.blank()) {
                    CsvHeader.of(Arrays.copyOfRange(piece, start, i));
                    inHeader = false;
                }
                start = i + 1;
                endRecord();
            }
        }
        if (inHeader && !scanner.blank()) {
            CsvHeader.of(Arrays.copyOfRange(piece, start, length));
        }
        checkRows(records - 1);
    }

    private void endRecord() {
        records += scanner.blank() ? 0 : 1;
        scanner.startRecord();
    }

    private void checkRows(int rows) {
        if (rows > settings.mostRows()) {
            throw Problems.invalid("body", "holds more than " + settings.mostRows() + " reports; send them in several batches");
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
