package org.vigil.common.seal;

import java.util.ArrayList;
import java.util.List;

/** What a check finds, as far as an answer holds it. */
final class Findings {

    private static final int MOST = 1_000;

    private final List<Finding> found = new ArrayList<>();

    void add(Finding finding) {
        if (found.size() < MOST) {
            found.add(finding);
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    List<Finding> found() {
        return found;
    }
}
