package org.vigil.common.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.runtime.Startup;

/**
 * Links the entries of one thing: the hash of each is HMAC-SHA256 (RFC 2104) over the entry and the hash before it. The key
 * is not in the database, so that whoever can write there cannot make a chain that holds.
 */
@Startup
@ApplicationScoped
public class AuditChain {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 32;

    private final SecretKeySpec key;

    /**
     * @param key at least 32 bytes in base64, kept outside the database and for as long as the trail is
     */
    AuditChain(@ConfigProperty(name = "vigil.audit.key") String key) {
        byte[] bytes = Base64.getDecoder().decode(key.strip());
        if (bytes.length < SHORTEST_KEY) {
            throw new IllegalArgumentException("vigil.audit.key is shorter than 32 bytes; make a longer one.");
        }
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** What an entry says. */
    public record Said(UUID id, String aggregateType, UUID aggregateId, int revision, String change, Instant knownAt,
            String madeBy,
            String reason, JsonNode state) {

        static Said by(AuditEntry e) {
            return new Said(e.id, e.aggregateType, e.aggregateId, e.revision, e.change, e.knownAt, e.madeBy, e.reason, e.state);
        }
    }

    /**
     * The hash of an entry.
     *
     * @param before the hash of the revision before, null for the first
     */
    public byte[] hash(byte[] before, Said entry) {
        return mac(before, entry.id(), entry.aggregateType(), entry.aggregateId(), entry.revision(), entry.change(),
                ChronoUnit.MICROS.between(Instant.EPOCH, entry.knownAt()), entry.madeBy(), entry.reason(),
                CanonicalJson.of(entry.state()));
    }

    /** Whether an entry is what was recorded, given the entry before it, null for the first. */
    public boolean holds(AuditEntry before, AuditEntry entry) {
        return entry.hash != null && Arrays.equals(entry.hash, hash(before == null ? null : before.hash, Said.by(entry)));
    }

    /**
     * Authenticates what an erasure has left of an entry.
     *
     * @param recorded the hash of the entry as it was recorded, which stays
     * @param erasure by which it was rewritten
     * @param linked the hash that what it says now would have behind the entry before it
     */
    public byte[] erased(byte[] recorded, UUID erasure, byte[] linked) {
        return of("erased", recorded, erasure, linked);
    }

    /**
     * HMAC-SHA256, under the same key, of something that is no entry.
     *
     * @param what tells one use from the others; a word of another length than 32 letters, so that it is no entry's hash
     * @param fields bytes are taken as they are, all else as text
     */
    public byte[] of(String what, Object... fields) {
        Object[] all = new Object[fields.length + 1];
        all[0] = what;
        System.arraycopy(fields, 0, all, 1, fields.length);
        return mac(all);
    }

    private byte[] mac(Object... fields) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (Object field : fields) {
                add(mac, field instanceof byte[] bytes ? bytes
                        : field == null ? null : field.toString().getBytes(StandardCharsets.UTF_8));
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    /** Each field behind its length, so that no two lists of fields are the same bytes; null is told from empty. */
    private static void add(Mac mac, byte[] field) {
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(field == null ? -1 : field.length).array());
        if (field != null) {
            mac.update(field);
        }
    }
}
