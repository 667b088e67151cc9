package org.vigil.common.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.vigil.common.problem.Problems;
import org.vigil.common.security.Caller;
import org.vigil.common.web.Versioned;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The answers that were given to requests with an Idempotency-Key, each caller's apart. */
@ApplicationScoped
class RememberedAnswers {

    private final EntityManager entities;
    private final Caller caller;
    private final ObjectMapper json;

    RememberedAnswers(EntityManager entities, Caller caller, ObjectMapper json) {
        this.entities = entities;
        this.caller = caller;
        this.json = json;
    }

    /**
     * Takes the key for the present request. A second request with the same key waits here, in the database, until
     * the first has been committed or rolled back.
     *
     * @return the remembered answer, or null when the key is new
     */
    @Transactional(TxType.MANDATORY)
    Response claim(String key, String request) {
        String hash = sha256(request);
        int taken = entities.createNativeQuery("""
                insert into idempotency_key (principal, key, request_hash) values (?1, ?2, ?3) on conflict do nothing""")
                .setParameter(1, caller.name())
                .setParameter(2, key)
                .setParameter(3, hash)
                .executeUpdate();
        return taken == 1 ? null : answerTo(key, hash);
    }

    private Response answerTo(String key, String hash) {
        Object[] row = (Object[]) entities.createNativeQuery("""
                select request_hash, status, cast(headers as text), body from idempotency_key
                where principal = ?1 and key = ?2""")
                .setParameter(1, caller.name())
                .setParameter(2, key)
                .getSingleResult();
        if (!row[0].equals(hash)) {
            throw Problems.keyReused();
        }
        Response.ResponseBuilder answer = Response.status((Integer) row[1]).entity(row[3]).type(MediaType.APPLICATION_JSON);
        read((String) row[2]).forEach(answer::header);
        return answer.build();
    }

    @Transactional(TxType.MANDATORY)
    void remember(String key, Response answer) {
        Map<String, String> headers = new TreeMap<>();
        if (answer.getLocation() != null) {
            headers.put(HttpHeaders.LOCATION, answer.getLocation().toString());
        }
        if (answer.getEntity() instanceof Versioned versioned) {
            headers.put(HttpHeaders.ETAG, "\"" + versioned.revision() + "\"");
        }
        entities.createNativeQuery(
                """
                        update idempotency_key set status = ?3, headers = cast(?4 as jsonb), body = ?5 where principal = ?1 and key = ?2""")
                .setParameter(1, caller.name())
                .setParameter(2, key)
                .setParameter(3, answer.getStatus())
                .setParameter(4, write(headers))
                .setParameter(5, write(answer.getEntity()))
                .executeUpdate();
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer could not be written as JSON", e);
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> read(String headers) {
        try {
            return json.readValue(headers, Map.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A remembered answer could not be read", e);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
