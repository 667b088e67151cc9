package org.vigil.local.cluster;

import java.util.LinkedHashMap;
import java.util.Map;

import org.vigil.local.folder.Refusal;
import org.vigil.local.folder.Secrets;
import org.vigil.local.token.SigningKey;

/** Runs in a pod: makes the secrets that its namespace lacks, each once. None that is there is read or changed. */
public final class SecretsMain {
    /** By the name of the service the role that owns its database. */
    private static final Map<String, String> DATABASES = Map.of("source-service", "sources", "incident-service", "incidents",
            "stats-service", "stats");

    private SecretsMain() {
    }

    /** @param args none */
    public static void main(String[] args) throws Exception {
        try {
            SecretStore store = SecretStore.ofThisPod();
            for (Map.Entry<String, Map<String, String>> secret : drafts().entrySet()) {
                boolean made = store.create(secret.getKey(), secret.getValue());
                System.out.printf("%s: %s%n", secret.getKey(), made ? "made" : "is there");
            }
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(refusal.exitStatus());
        }
    }

    /** By its name what a secret would hold. */
    static Map<String, Map<String, String>> drafts() {
        Map<String, Map<String, String>> drafts = new LinkedHashMap<>();
        drafts.put("postgres", Map.of("username", "postgres", "password", Secrets.randomPassword()));
        DATABASES.forEach((service, role) -> drafts.put(service + "-database",
                Map.of("username", role, "password", Secrets.randomPassword())));
        drafts.put("vigil-audit", Map.of("key", Secrets.randomAuditKey()));
        SigningKey key = SigningKey.random();
        drafts.put("vigil-signing-key", Map.of("private", key.encoded(), "public", key.publicKey()));
        return drafts;
    }
}
