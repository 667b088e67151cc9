package org.vigil.incidents.merge;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.vigil.common.web.Versioned;

/**
 * A merge as its readers see it.
 *
 * @param id the merge, which its incidents' events share
 * @param from the incidents that stand for the other
 * @param into the incident that they stand for
 * @param reason why
 * @param undone whether it was undone
 * @param revision 1, and 2 once it was undone
 * @param knownAt when that was recorded
 */
public record MergeView(UUID id, List<UUID> from, UUID into, String reason, boolean undone, int revision, Instant knownAt)
        implements
            Versioned {

    /** The same, with the moment that only the audit trail has. */
    MergeView knownAt(Instant moment) {
        return new MergeView(id, from, into, reason, undone, revision, moment);
    }

    static MergeView of(Merge m) {
        return new MergeView(m.id, List.of(m.members), m.into, m.reason, m.undone, m.revision, m.knownAt);
    }
}
