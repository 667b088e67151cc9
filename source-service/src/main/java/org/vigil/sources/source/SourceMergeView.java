package org.vigil.sources.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.web.Versioned;

/**
 * A merge of sources as its reader may see it; those who may not know protected sources see code names and no reasons.
 *
 * @param undoneAt when it was undone, null while it stands
 */
@Schema(description = "A merge of sources: the first ones stand for the other until it is undone.")
record SourceMergeView(UUID id, List<String> from, String into, @Schema(nullable = true) String reason, String by,
        Instant knownAt, @Schema(nullable = true) Instant undoneAt, @Schema(nullable = true) String undoneBy,
        @Schema(nullable = true) String undoneReason, int revision) implements Versioned {

    static SourceMergeView of(SourceMerge m, List<Source> from, boolean keeper) {
        boolean open = keeper || !m.into.isProtected();
        return new SourceMergeView(m.id, from.stream().map(source -> source.slugFor(keeper)).toList(), m.into.slugFor(keeper),
                open ? m.reason : null, m.madeBy, m.madeAt, m.undoneAt, m.undoneBy, open ? m.undoneReason : null, m.revision);
    }
}
