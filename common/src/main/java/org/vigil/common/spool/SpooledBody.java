package org.vigil.common.spool;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** A spooled body from some place on, one piece at a time in memory. */
public final class SpooledBody extends InputStream {

    private final Spool spool;
    private final UUID upload;
    private final long total;
    private long position;
    private Spool.Piece piece = new Spool.Piece(0, new byte[0]);

    /** @param total how long the body is, so that a piece that is missing is no end */
    public SpooledBody(Spool spool, UUID upload, long position, long total) {
        this.spool = spool;
        this.upload = upload;
        this.position = position;
        this.total = total;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (position >= total) {
            return -1;
        }
        if (position >= piece.startsAt() + piece.content().length || position < piece.startsAt()) {
            piece = spool.at(upload, position)
                    .orElseThrow(() -> new SpoolBroken("The spooled body is not complete at byte " + position));
        }
        int at = (int) (position - piece.startsAt());
        int copied = Math.min(length, piece.content().length - at);
        System.arraycopy(piece.content(), at, target, offset, copied);
        position += copied;
        return copied;
    }

    /** A piece is gone. */
    public static final class SpoolBroken extends IOException {

        private static final long serialVersionUID = 1L;

        SpoolBroken(String message) {
            super(message);
        }
    }
}
