package org.vigil.local.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How one process of the suite is run.
 *
 * @param name also the name of its log, pid file and jars
 * @param port where it serves, on 127.0.0.1
 * @param environment added to what the launcher inherited
 * @param stopSignal the signal that asks it to end in good order, as {@code kill} names it
 * @param stopLimit how long it may take for that before it is killed
 */
public record ProcessSpec(String name, int port, List<String> command, Map<String, String> environment, String stopSignal,
        Duration stopLimit, Readiness readiness) {

    /**
     * A digest of what the process is started with. The program itself is left out: another JDK is no reason to start again.
     */
    String settings() {
        String text = command.subList(1, command.size()) + "\n" + new TreeMap<>(environment);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
