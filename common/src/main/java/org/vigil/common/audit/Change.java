package org.vigil.common.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.web.Page;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A change as its readers see it.
 *
 * @param revision the revision that it made
 * @param change the kind of change in the past tense
 * @param knownAt when it was recorded
 * @param by who made it
 * @param reason why, or null
 * @param before the state before, null for the first revision
 * @param after the state after
 */
public record Change(int revision, String change, Instant knownAt, String by, @Schema(nullable = true) String reason,
        @Schema(nullable = true) JsonNode before, JsonNode after) {

    /**
     * A page of the history of one thing, newest first.
     *
     * @param newestFirst up to one entry more than the page shall hold: the last one only serves as the state before
     * @param limit the most changes on the page
     */
    public static Page<Change> page(List<AuditEntry> newestFirst, int limit) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < Math.min(limit, newestFirst.size()); i++) {
            JsonNode before = i + 1 < newestFirst.size() ? newestFirst.get(i + 1).state() : null;
            changes.add(of(newestFirst.get(i), before));
        }
        String next = newestFirst.size() > limit ? String.valueOf(newestFirst.get(limit - 1).revision()) : null;
        return new Page<>(changes, next);
    }

    private static Change of(AuditEntry e, JsonNode before) {
        return new Change(e.revision(), e.change(), e.knownAt(), e.madeBy(), e.reason(), before, e.state());
    }
}
