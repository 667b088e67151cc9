package org.vigil.incidents.exports;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Takes in a file and keeps its SHA-256 and its length, and passes it on to nobody. */
final class Digest extends OutputStream {

    private final MessageDigest sha256;
    private long length;

    Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public void write(int b) {
        sha256.update((byte) b);
        length++;
    }

    @Override
    public void write(byte[] bytes, int offset, int count) {
        sha256.update(bytes, offset, count);
        length += count;
    }

    /** The SHA-256 of all that came in; nothing may follow. */
    byte[] value() {
        return sha256.digest();
    }

    long length() {
        return length;
    }
}
