package org.vigil.local.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** Passwords of the database roles, made on first use and readable by nobody else. */
public final class Secrets {
    private static final int PASSWORD_BYTES = 24;
    private static final int AUDIT_KEY_BYTES = 32;

    private final Path folder;

    public Secrets(DataFolder folder) {
        this.folder = folder.secrets();
    }

    /** The file that holds nothing but the password of this database role. */
    public Path passwordFile(String role) throws IOException {
        Path file = folder.resolve("postgres-" + role + ".password");
        if (!Files.exists(file)) {
            PrivateFiles.write(file, randomPassword());
        }
        return file;
    }

    /** The key of the audit trails' chains, base64 in one line; made once, and needed for as long as the trails are. */
    public String auditKey() throws IOException {
        Path file = folder.resolve("audit-key");
        if (!Files.exists(file)) {
            PrivateFiles.write(file, randomAuditKey());
        }
        return Files.readString(file).strip();
    }

    /** A new password that can stand in an address without being escaped. */
    public static String randomPassword() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(PASSWORD_BYTES));
    }

    /** A new key for the audit trails' chains, base64 in one line. */
    public static String randomAuditKey() {
        return Base64.getEncoder().encodeToString(random(AUDIT_KEY_BYTES));
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return random;
    }

    public String password(String role) throws IOException {
        return Files.readString(passwordFile(role));
    }
}
