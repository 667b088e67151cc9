package org.vigil.local.demo;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A service's answer of status 2xx.
 *
 * @param etag as sent, to be given back in If-Match; null without one
 * @param body a missing node when it is empty
 */
record Answer(String etag, JsonNode body) {

    /** A text that the answer must have, such as the id of what was made. */
    String required(String field) {
        if (!body.path(field).isTextual()) {
            throw new DemoFailed("An answer lacks \"" + field + "\", which the demo needs to go on: " + body);
        }
        return body.path(field).asText();
    }
}
