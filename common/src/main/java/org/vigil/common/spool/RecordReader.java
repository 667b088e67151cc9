package org.vigil.common.spool;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a body into its records, and holds no more of it than one record of the permitted length. A quotation mark that is not
 * closed takes in the lines behind it, good ones among them. Of a record of several lines that is none, therefore, only the
 * first line is given up, and it is read on behind that one: line by line as far as the broken record went, so that no byte is
 * looked at more often than a few times, however many lines are broken.
 */
public final class RecordReader {

    private static final int BUFFER = 1 << 16;
    private static final int NONE = -1;

    private final InputStream body;
    private final RecordScanner scanner;
    private final int longest;
    /** The bytes from {@code base} to {@code read}; these and all other places are those within the whole. */
    private byte[] window = new byte[BUFFER];
    private long base;
    private long read;
    private long next;
    private long start;
    /** Where the second and the last line of the record start; {@link #NONE} where it is one line. */
    private long secondLine;
    private long lastLine;
    private boolean tooLong;
    /** Records that start before this place are single lines. */
    private long linesUntil;

    /**
     * @param longest how many bytes a record may have
     * @param position where the body starts within the whole
     */
    public RecordReader(InputStream body, RecordForm form, int longest, long position) {
        this.body = body;
        this.scanner = new RecordScanner(form);
        this.longest = longest;
        this.base = position;
        this.read = position;
        this.next = position;
    }

    /**
     * A record.
     *
     * @param content its bytes without the line feed; null where it is longer than permitted
     * @param end where the next one starts
     * @param open whether it is a line of which a quoted cell was not closed
     * @param several whether it is of several lines
     */
    public record Part(byte[] content, long end, boolean open, boolean several) {
    }

    /** The next record that is not blank; null at the end of the body. */
    public Part next() throws IOException {
        begin();
        while (next < read || fill()) {
            byte one = window[(int) (next++ - base)];
            boolean line = one == '\n';
            if (scanner.ends(one) || line && (tooLong || start < linesUntil)) {
                if (!scanner.blank()) {
                    return part(next - 1);
                }
                begin();
            } else if (line) {
                secondLine = secondLine == NONE ? next : secondLine;
                lastLine = next;
            }
            if (!tooLong && next - start > longest) {
                if (secondLine != NONE) {
                    return firstLine();
                }
                tooLong = true;
            }
        }
        if (scanner.blank()) {
            return null;
        }
        return scanner.open() && secondLine != NONE ? firstLine() : part(next);
    }

    /** Gives up the record that was read last, which is of several lines, but for its first line, and reads on behind that. */
    public Part firstLine() {
        linesUntil = lastLine;
        next = secondLine;
        return new Part(bytes(secondLine - 1), secondLine, true, false);
    }

    private void begin() {
        start = next;
        secondLine = NONE;
        lastLine = NONE;
        tooLong = false;
        scanner.startRecord();
    }

    private Part part(long contentEnd) {
        return new Part(tooLong ? null : bytes(contentEnd), next, scanner.open(), secondLine != NONE);
    }

    private byte[] bytes(long end) {
        return Arrays.copyOfRange(window, (int) (start - base), (int) (end - base));
    }

    /** Reads on, and keeps of what was read the present record alone. */
    private boolean fill() throws IOException {
        long from = tooLong ? next : start;
        int kept = (int) (read - from);
        byte[] target = kept + BUFFER <= window.length ? window : new byte[2 * window.length];
        System.arraycopy(window, (int) (from - base), target, 0, kept);
        window = target;
        base = from;
        int count = body.read(window, kept, BUFFER);
        read += Math.max(0, count);
        return count > 0;
    }
}
