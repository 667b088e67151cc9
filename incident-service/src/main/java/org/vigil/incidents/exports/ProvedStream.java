package org.vigil.incidents.exports;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;

/**
 * Passes a file on but for its last byte, which follows only when the whole has the SHA-256 that it must have: whoever gets
 * another file never gets all of it.
 */
final class ProvedStream extends FilterOutputStream {

    private final Digest digest = new Digest();
    private final byte[] sha256;
    private int held = -1;

    ProvedStream(OutputStream target, byte[] sha256) {
        super(target);
        this.sha256 = sha256.clone();
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] { (byte) b }, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        if (count == 0) {
            return;
        }
        digest.write(bytes, offset, count);
        if (held >= 0) {
            out.write(held);
        }
        out.write(bytes, offset, count - 1);
        held = bytes[offset + count - 1] & 0xff;
    }

    /** Lets the last byte go; a fault where it is not the file. */
    void end() throws IOException {
        if (!MessageDigest.isEqual(digest.value(), sha256)) {
            throw new IllegalStateException("A file is not the one that was cited and was broken off");
        }
        if (held >= 0) {
            out.write(held);
        }
        out.flush();
    }
}
