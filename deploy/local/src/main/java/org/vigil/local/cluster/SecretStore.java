package org.vigil.local.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Map;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import org.vigil.local.folder.Refusal;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The secrets of one namespace, through the cluster's API; needs the right to create secrets there and no other. */
final class SecretStore {
    /** Where a pod finds who it is. */
    private static final Path SERVICE_ACCOUNT = Path.of("/var/run/secrets/kubernetes.io/serviceaccount");
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI secrets;
    private final String token;
    private final HttpClient client;

    private SecretStore(URI secrets, String token, HttpClient client) {
        this.secrets = secrets;
        this.token = token;
        this.client = client;
    }

    static SecretStore ofThisPod() throws IOException, GeneralSecurityException {
        String namespace = Files.readString(SERVICE_ACCOUNT.resolve("namespace"));
        URI secrets = URI.create("https://%s:%s/api/v1/namespaces/%s/secrets".formatted(host(), port(), namespace));
        HttpClient client = HttpClient.newBuilder().connectTimeout(LIMIT)
                .sslContext(trusting(SERVICE_ACCOUNT.resolve("ca.crt"))).build();
        return new SecretStore(secrets, Files.readString(SERVICE_ACCOUNT.resolve("token")), client);
    }

    private static String host() {
        String host = System.getenv("KUBERNETES_SERVICE_HOST");
        if (host == null) {
            throw new Refusal("This is not a pod: the secrets are made by the pod that deploy/kubernetes describes.");
        }
        return host.contains(":") ? "[" + host + "]" : host;
    }

    private static String port() {
        return System.getenv("KUBERNETES_SERVICE_PORT");
    }

    private static SSLContext trusting(Path certificates) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (InputStream in = Files.newInputStream(certificates)) {
            for (Certificate certificate : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("ca-" + store.size(), certificate);
            }
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    /**
     * @return whether it was made now; one of that name that is there stays as it is
     * @throws Refusal when the cluster does not allow it
     */
    boolean create(String name, Map<String, String> values) throws IOException, InterruptedException {
        String secret = JSON.writeValueAsString(Map.of("apiVersion", "v1", "kind", "Secret", "metadata", Map.of("name", name),
                "type", "Opaque", "stringData", values));
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(secrets).timeout(LIMIT)
                .header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(secret)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != CREATED && answer.statusCode() != CONFLICT) {
            throw new Refusal("The cluster did not take the secret %s (status %d): %s".formatted(name, answer.statusCode(),
                    JSON.readTree(answer.body()).path("message").asText()));
        }
        return answer.statusCode() == CREATED;
    }
}
