package org.vigil.common.web;

import org.vigil.common.problem.Problems;

/** RFC 9110's If-Match: a change names the revision that it was made on, so that nobody's work is overwritten unseen. */
public final class Preconditions {

    private Preconditions() {
    }

    /**
     * Refuses a change with 428 where the header is absent and with 412 where it names another revision.
     *
     * @param ifMatch the If-Match header: one or several ETags, or {@code *} for any revision
     * @param currentRevision what is stored now
     */
    public static void ifMatch(String ifMatch, int currentRevision) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problems.preconditionRequired();
        }
        for (String tag : ifMatch.split(",", -1)) {
            if (tag.strip().equals("*") || tag.strip().equals(etag(currentRevision))) {
                return;
            }
        }
        throw Problems.stale(currentRevision);
    }

    static String etag(int revision) {
        return "\"" + revision + "\"";
    }
}
