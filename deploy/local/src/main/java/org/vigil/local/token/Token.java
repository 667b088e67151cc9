package org.vigil.local.token;

import java.time.Duration;
import java.util.List;

import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;
import org.vigil.local.folder.Refusal;

/** A bearer token for one role, as a team's identity provider would issue it. */
public final class Token {
    /** The roles that there are; what includes what, the services know. */
    public static final List<String> ROLES = List.of("reader", "reporter", "curator", "source-keeper", "admin");

    private static final Duration LIFE = Duration.ofDays(30);

    private Token() {
    }

    /**
     * A JWT in compact form, valid for 30 days.
     *
     * @throws Refusal when there is no such role
     */
    public static String of(SigningKey key, String role) {
        if (!ROLES.contains(role)) {
            throw new Refusal("There is no role %s: the roles are %s.".formatted(role, String.join(", ", ROLES)),
                    Refusal.USAGE);
        }
        JwtClaims claims = new JwtClaims();
        claims.setIssuer("https://vigil.local");
        claims.setAudience("vigil");
        claims.setSubject("local-" + role);
        claims.setStringClaim("upn", "local-" + role);
        claims.setStringListClaim("groups", List.of(role));
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(LIFE.toMinutes());
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setHeader("typ", "JWT");
        signature.setKey(key.privateKey());
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("The key of this suite cannot sign", e);
        }
    }
}
