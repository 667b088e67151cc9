package org.vigil.sources.feed;

import java.util.UUID;

/**
 * The right to poll a feed, and what the poll needs of it.
 *
 * @param token what makes it this poll's
 */
record Lease(UUID feed, UUID token, UUID source, String host, String url, String etag, String lastModified) {
}
