package org.vigil.common.seal;

import java.util.ArrayList;
import java.util.List;

import org.vigil.common.audit.AuditHeads.Thing;

/** What a check finds, as far as an answer holds it. */
final class Findings {

    private static final int MOST = 1_000;

    private final List<Finding> found = new ArrayList<>();

    void add(Thing thing, int revision, String says) {
        if (found.size() < MOST) {
            found.add(new Finding(thing.aggregateType(), thing.aggregateId(), revision, says));
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    List<Finding> found() {
        return found;
    }
}
