package org.vigil.incidents.merge;

import org.vigil.common.problem.Problems;

/** Why something is undone, as a query parameter, because a DELETE has no body. */
public final class Reason {

    private static final int LONGEST = 2_000;

    private Reason() {
    }

    /** The reason; a 400 when nothing is said. */
    public static String demanded(String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw Problems.invalidParameter("reason", "says why it is undone, in at most 2,000 characters");
        }
        return reason;
    }
}
