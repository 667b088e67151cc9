package org.vigil.incidents.merge;

import java.time.Instant;
import java.util.UUID;

import org.vigil.common.web.Versioned;

/**
 * A split as its readers see it.
 *
 * @param id the split, which its incidents' events share
 * @param incident the incident that was split
 * @param made the incident that was made from some of its claims
 * @param reason why
 * @param undone whether it was undone
 * @param revision 1, and 2 once it was undone
 * @param knownAt when that was recorded
 */
public record SplitView(UUID id, UUID incident, UUID made, String reason, boolean undone, int revision, Instant knownAt)
        implements
            Versioned {

    /** The same, with the moment that only the audit trail has. */
    SplitView knownAt(Instant moment) {
        return new SplitView(id, incident, made, reason, undone, revision, moment);
    }

    static SplitView of(Split s) {
        return new SplitView(s.id, s.incident, s.made, s.reason, s.undone, s.revision, s.knownAt);
    }
}
