package org.vigil.common.fetch;

import java.util.Map;

/**
 * What is sent to an address.
 *
 * @param url where, as somebody gave it
 * @param headers beside those of the connection; Content-Type among them
 * @param body the bytes
 */
public record Message(String url, Map<String, String> headers, byte[] body) {
}
