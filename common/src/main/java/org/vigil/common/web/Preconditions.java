package org.vigil.common.web;

import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vigil.common.problem.Problems;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** RFC 9110's If-Match: a change names the revision that it was made on, so that nobody's work is overwritten unseen. */
public final class Preconditions {

    /** The tag of a revision; none ever has more digits. */
    private static final Pattern REVISION = Pattern.compile("\"([0-9]{1,9})\"");

    private Preconditions() {
    }

    /**
     * Refuses a change with 428 where the header is absent and with 412 where it names another revision.
     *
     * @param ifMatch the If-Match header: one or several ETags, or {@code *} for any revision
     * @param currentRevision what is stored now
     */
    public static void ifMatch(String ifMatch, int currentRevision) {
        ifMatch(ifMatch, currentRevision, seen -> Problems.stale(currentRevision));
    }

    /**
     * The same, where it can be said what has changed.
     *
     * @param refusal the 412 for who has seen that revision, which is earlier than the current one; the one before the current
     *        where the header names none that there was
     */
    public static void ifMatch(String ifMatch, int currentRevision, IntFunction<HttpProblem> refusal) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problems.preconditionRequired();
        }
        int seen = 0;
        for (String tag : ifMatch.split(",", -1)) {
            if (tag.strip().equals("*") || tag.strip().equals(etag(currentRevision))) {
                return;
            }
            Matcher earlier = REVISION.matcher(tag.strip());
            seen = Math.max(seen, earlier.matches() ? Integer.parseInt(earlier.group(1)) : 0);
        }
        throw refusal.apply(seen > 0 && seen < currentRevision ? seen : currentRevision - 1);
    }

    /** The ETag of a revision. */
    public static String etag(int revision) {
        return "\"" + revision + "\"";
    }
}
