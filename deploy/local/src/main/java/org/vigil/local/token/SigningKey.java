package org.vigil.local.token;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

import org.vigil.local.folder.DataFolder;
import org.vigil.local.folder.PrivateFiles;
import org.vigil.local.folder.Refusal;

/** The RSA key that signs this suite's tokens; in the data folder, readable by its owner alone. */
public final class SigningKey {
    private static final int BITS = 2048;

    private final RSAPrivateCrtKey key;

    private SigningKey(RSAPrivateCrtKey key) {
        this.key = key;
    }

    /** The key, made now if this is the first start. */
    public static SigningKey make(DataFolder folder) throws IOException {
        Path file = file(folder);
        if (!Files.exists(file)) {
            PrivateFiles.write(file, random().encoded());
        }
        return read(folder);
    }

    /** @throws Refusal when this suite was never started */
    public static SigningKey read(DataFolder folder) throws IOException {
        Path file = file(folder);
        if (!Files.exists(file)) {
            throw new Refusal("There is no suite in %s: start one with deploy/local/up, or name its folder with --data."
                    .formatted(folder.root()));
        }
        try {
            return of(Files.readString(file));
        } catch (IllegalArgumentException e) {
            throw new Refusal(
                    "%s does not hold a key: delete it and start again; tokens that were given out are then no longer valid."
                            .formatted(file));
        }
    }

    /** A new one. */
    public static SigningKey random() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return new SigningKey((RSAPrivateCrtKey) generator.generateKeyPair().getPrivate());
        } catch (GeneralSecurityException everyPlatformHasRsa) {
            throw new IllegalStateException(everyPlatformHasRsa);
        }
    }

    /**
     * @param encoded as {@link #encoded()} gave it
     * @throws IllegalArgumentException when it is no key
     */
    public static SigningKey of(String encoded) {
        try {
            byte[] pkcs8 = Base64.getDecoder().decode(encoded.strip());
            return new SigningKey(
                    (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(pkcs8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("This is no private RSA key in PKCS #8", e);
        }
    }

    PrivateKey privateKey() {
        return key;
    }

    /** The private half: PKCS #8, base64, one line. */
    public String encoded() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** The public half as the services take it: X.509, base64, one line. */
    public String publicKey() {
        try {
            byte[] encoded = KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent())).getEncoded();
            return Base64.getEncoder().encodeToString(encoded);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A private RSA key has a public half", e);
        }
    }

    private static Path file(DataFolder folder) {
        return folder.secrets().resolve("signing-key");
    }
}
