package org.vigil.sources.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;

import org.vigil.common.text.Sentence;

/**
 * An item as a feed has it.
 *
 * @param id the feed's own id for it, else its address, else null
 * @param url its address, or null
 * @param headline its title as text, or null
 * @param published a date or an instant, or null where it states none
 * @param language BCP 47, or null
 * @param body its text, or null
 * @param fault why it cannot be filed; null where it can
 */
record FeedItem(String id, String url, String headline, String published, String language, String body, Sentence fault) {

    static final int LONGEST_ID = 500;

    /** One that cannot be filed. */
    static FeedItem faulty(String id, Sentence fault) {
        return new FeedItem(id, null, null, null, null, null, fault);
    }

    /** What finds it again: its id, or the hash of one that is too long to be kept. */
    String key() {
        return id.length() <= LONGEST_ID ? id : "sha256:" + sha256(id);
    }

    /** When it was published, for the order of items alone; null where it states nothing. */
    Instant instant() {
        if (published == null) {
            return null;
        }
        return published.contains("T") ? OffsetDateTime.parse(published).toInstant()
                : LocalDate.parse(published).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** What changes when it reads differently. */
    String fingerprint() {
        return sha256(String.join("\0", text(url), text(headline), text(published), text(language), text(body)));
    }

    private static String text(String part) {
        return part == null ? "" : part;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
