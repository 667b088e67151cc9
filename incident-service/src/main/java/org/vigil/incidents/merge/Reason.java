package org.vigil.incidents.merge;

import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;

/** Why something is undone, as a query parameter, because a DELETE has no body. */
public final class Reason {

    private static final int LONGEST = 2_000;

    private Reason() {
    }

    /** The reason; a 400 when nothing is said. */
    public static String demanded(String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw Problems.invalidParameter("reason", Sentence.of(MergeMessages.class, MergeMessages::reason));
        }
        return reason;
    }
}
