package org.vigil.sources.evidence;

import java.time.Instant;

/**
 * A piece of evidence as it came.
 *
 * @param content its bytes
 * @param url where it was fetched, or where those who sent it say that it stands; or null
 * @param mediaType what it was said to be
 * @param fetchedAt when it was fetched or sent
 */
public record Evidence(byte[] content, String url, String mediaType, Instant fetchedAt) {
}
