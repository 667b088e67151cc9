package org.vigil.incidents.difference;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.audit.AuditEntry;

/**
 * A change that somebody had not seen who wanted to make another one.
 *
 * @param revision the revision that it made
 * @param change the kind of change in the past tense
 * @param knownAt when it was recorded
 * @param by who made it
 * @param reason why, or null
 * @param changes what is other than before, piece by piece
 */
public record ChangeSince(int revision, String change, Instant knownAt, String by, @Schema(nullable = true) String reason,
        List<Difference> changes) {

    /** The change as sentences: who made it and what is other than before. */
    public String says() {
        return change + " by " + by + ": "
                + changes.stream().map(one -> one.says().toString()).collect(Collectors.joining(" "));
    }

    static ChangeSince of(AuditEntry e, List<Difference> changes) {
        return new ChangeSince(e.revision(), e.change(), e.knownAt(), e.madeBy(), e.reason(), changes);
    }
}
