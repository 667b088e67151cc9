package org.vigil.common.spool;

import java.util.UUID;

/**
 * A body that has come in completely.
 *
 * @param upload under which its pieces lie
 * @param contentHash its SHA-256, 64 hexadecimal digits
 * @param bytes how long it is
 * @param records how many records it has, a header included; blank ones are not counted
 */
public record Spooled(UUID upload, String contentHash, long bytes, int records) {
}
