package org.vigil.common.testing;

import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.http.conn.ClientConnectionManager;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.conn.PoolingClientConnectionManager;

import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;

/** Requests as somebody with a role, with a real signed token. */
public final class As {

    /** Signing takes longer than most requests do. */
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    /** More than any test has at once. */
    private static final int MOST_CONNECTIONS = 500;

    /** By itself each request makes one of its own, with a trust store, for a single connection. */
    private static final ClientConnectionManager CONNECTIONS = connections();

    static {
        CompiledPaths.keep();
    }

    private As() {
    }

    /** A JSON request of a caller who has that role. */
    public static RequestSpecification role(String role) {
        return role(role, "test-" + role);
    }

    /** A JSON request of a caller of that name who has that role. */
    public static RequestSpecification role(String role, String name) {
        return request().auth().oauth2(token(role, name)).contentType(ContentType.JSON);
    }

    /** A JSON request of nobody. */
    public static RequestSpecification nobody() {
        return request().contentType(ContentType.JSON);
    }

    /** What is shown when a test fails need not be pretty: it would be made so for every answer. */
    private static RequestSpecification request() {
        RestAssuredConfig config = RestAssured.config();
        if (config.getLogConfig().isPrettyPrintingEnabled()) {
            HttpClientConfig client = config.getHttpClientConfig()
                    .httpClientFactory(() -> new DefaultHttpClient(CONNECTIONS));
            RestAssured.config = config.httpClient(client)
                    .logConfig(config.getLogConfig().enablePrettyPrinting(false));
        }
        return RestAssured.given();
    }

    private static ClientConnectionManager connections() {
        PoolingClientConnectionManager connections = new PoolingClientConnectionManager();
        connections.setMaxTotal(MOST_CONNECTIONS);
        connections.setDefaultMaxPerRoute(MOST_CONNECTIONS);
        return connections;
    }

    /** A token of that role for a caller of that name. */
    public static String token(String role, String name) {
        return TOKENS.computeIfAbsent(String.join(" ", role, name, System.getProperty(Engines.SIGNING_KEY)),
                any -> token(role, name, Duration.ofHours(1)));
    }

    /** A new one, good for so long. */
    public static String token(String role, String name, Duration valid) {
        return Jwt.issuer("https://vigil.local").audience("vigil").upn(name).subject(name).groups(role)
                .expiresIn(valid).sign(key());
    }

    private static PrivateKey key() {
        try {
            byte[] encoded = Base64.getDecoder().decode(System.getProperty(Engines.SIGNING_KEY));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (Exception e) {
            throw new IllegalStateException("The key that signs the tests' tokens cannot be read", e);
        }
    }
}
