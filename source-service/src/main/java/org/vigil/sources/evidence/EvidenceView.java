package org.vigil.sources.evidence;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A piece of evidence of a report, without its bytes.
 *
 * @param id of this use of it
 * @param revision the report's revision that it shows
 * @param sha256 64 hexadecimal digits
 * @param url where it was fetched, or null
 * @param mediaType what it was said to be
 * @param size in bytes
 * @param fetchedAt when
 */
@Schema(description = "A piece of evidence of a report; its bytes stand under its SHA-256.")
record EvidenceView(UUID id, int revision, String sha256, String url, String mediaType, long size, Instant fetchedAt) {
}
