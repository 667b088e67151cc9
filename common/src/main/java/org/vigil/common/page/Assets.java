package org.vigil.common.page;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

/** Styles, scripts and pictures. Each is addressed with a part of its SHA-256, so that a browser never keeps an old one. */
@ApplicationScoped
class Assets {

    private static final String FOLDER = "/assets/";
    private static final int DIGITS = 12;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    String address(String name) {
        return addresses.computeIfAbsent(name, Assets::addressed);
    }

    private static String addressed(String name) {
        try (InputStream content = Thread.currentThread().getContextClassLoader()
                .getResourceAsStream("META-INF/resources" + FOLDER + name)) {
            if (content == null) {
                throw new IllegalArgumentException("There is no asset " + name);
            }
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return FOLDER + name + "?v=" + HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("The asset " + name + " cannot be read", e);
        }
    }
}
