package org.vigil.sources.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/** The fingerprint of a body: SHA-256 over its NFC form with every run of white space as one blank and none at either end. */
final class ContentHash {

    private ContentHash() {
    }

    /** 64 hexadecimal digits, or null where there is no body. */
    static String of(String body) {
        if (body == null) {
            return null;
        }
        String normalised = Normalizer.normalize(body, Normalizer.Form.NFC).strip().replaceAll("(?U)\\s+", " ");
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(normalised.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
