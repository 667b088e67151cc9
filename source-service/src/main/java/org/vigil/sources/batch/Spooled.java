package org.vigil.sources.batch;

import java.util.UUID;

/**
 * A body that has come in completely.
 *
 * @param upload under which its pieces lie
 * @param format how its rows are written
 * @param contentHash its SHA-256, 64 hexadecimal digits
 * @param bytes how long it is
 * @param rows how many rows it has
 */
record Spooled(UUID upload, BatchFormat format, String contentHash, long bytes, int rows) {
}
