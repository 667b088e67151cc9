package org.vigil.common.spool;

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
public final class Upload {

    private static final int PIECE = 1 << 20;

    private final Spool spool;
    private final RecordForm form;
    private final Rules rules;
    private final MessageDigest digest = sha256();
    private final RecordScanner scanner;
    private final byte[] piece = new byte[PIECE];
    private long bytes;
    private int records;

    /** What a body must keep; each method may refuse it with a problem. */
    public interface Rules {

        /** The most bytes that it may have. */
        long largestBody();

        /** Looks at the first record of a CSV body before the rest has come in. */
        void header(byte[] record);

        /**
         * Looks at how many records there are.
         *
         * @param count those that have come in so far, a header included
         * @param all whether no more come
         */
        void records(int count, boolean all);
    }

    public Upload(Spool spool, RecordForm form, Rules rules) {
        this.spool = spool;
        this.form = form;
        this.rules = rules;
        this.scanner = new RecordScanner(form);
    }

    /**
     * Takes the body in, without a transaction around it.
     *
     * @throws IOException when the sender breaks off; what has come in by then is removed later
     * @throws HttpProblem when it is too large or the rules refuse it
     */
    public Spooled receive(InputStream body) throws IOException {
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
        rules.records(records, true);
        return new Spooled(upload, HexFormat.of().formatHex(digest.digest()), bytes, records);
    }

    private int fill(InputStream body) throws IOException {
        int length = body.readNBytes(piece, 0, PIECE);
        if (bytes + length > rules.largestBody()) {
            throw Problems.tooLarge(rules.largestBody());
        }
        return length;
    }

    /** The header is looked at before anything else is, because every row would be wrong with it. */
    private void count(int length) {
        digest.update(piece, 0, length);
        int start = bytes == 0 ? ByteOrderMark.length(piece, length) : 0;
        boolean inHeader = bytes == 0 && form == RecordForm.CSV;
        for (int i = start; i < length; i++) {
            if (scanner.ends(piece[i])) {
                if (inHeader && !scanner.blank()) {
                    rules.header(Arrays.copyOfRange(piece, start, i));
                    inHeader = false;
                }
                start = i + 1;
                endRecord();
            }
        }
        if (inHeader && !scanner.blank()) {
            rules.header(Arrays.copyOfRange(piece, start, length));
        }
        rules.records(records, false);
    }

    private void endRecord() {
        records += scanner.blank() ? 0 : 1;
        scanner.startRecord();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
