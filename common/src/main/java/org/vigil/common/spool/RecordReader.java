package org.vigil.common.spool;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Cuts a body into its records, and holds no more of it than one record of the permitted length. */
public final class RecordReader {

    private static final int BUFFER = 1 << 16;

    private final InputStream body;
    private final RecordScanner scanner;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private long position;

    /**
     * @param longest how many bytes a record may have
     * @param position where the body starts within the whole
     */
    public RecordReader(InputStream body, RecordForm form, int longest, long position) {
        this.body = body;
        this.scanner = new RecordScanner(form);
        this.longest = longest;
        this.position = position;
    }

    /**
     * A record.
     *
     * @param content its bytes without the line feed; null where it is longer than permitted
     * @param end where the next one starts
     * @param open whether the body ended within a quoted cell
     */
    public record Part(byte[] content, long end, boolean open) {
    }

    /** The next record that is not blank; null at the end of the body. */
    public Part next() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        boolean tooLong = false;
        scanner.startRecord();
        while (available()) {
            int start = from;
            boolean ended = false;
            while (from < to && !ended) {
                ended = scanner.ends(buffer[from++]);
            }
            position += from - start;
            int length = from - start - (ended ? 1 : 0);
            tooLong |= content.size() + (long) length > longest;
            if (tooLong) {
                content.reset();
            } else {
                content.write(buffer, start, length);
            }
            if (ended && scanner.blank()) {
                content.reset();
                tooLong = false;
                scanner.startRecord();
            } else if (ended) {
                return new Part(tooLong ? null : content.toByteArray(), position, false);
            }
        }
        return scanner.blank() ? null : new Part(tooLong ? null : content.toByteArray(), position, scanner.open());
    }

    private boolean available() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, body.read(buffer, 0, buffer.length));
        }
        return to > 0;
    }
}
