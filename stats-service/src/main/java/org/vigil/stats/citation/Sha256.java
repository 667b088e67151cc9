package org.vigil.stats.citation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A digest over texts, one after the other. */
final class Sha256 {

    private final MessageDigest digest;

    Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    Sha256 add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Of all that was added; nothing may follow. */
    byte[] bytes() {
        return digest.digest();
    }

    /** The same as 64 hexadecimal digits. */
    String hex() {
        return HexFormat.of().formatHex(bytes());
    }
}
