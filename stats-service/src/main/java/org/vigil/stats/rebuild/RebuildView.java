package org.vigil.stats.rebuild;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a rebuild is.
 *
 * @param id which
 * @param state running, done or failed
 * @param startedAt when it began
 * @param endedAt when it ended, null while it runs
 * @param read how many places of the topics have been read
 * @param total how many there are to read, as far as is known
 * @param differences how many rows and cells of those that were in use were not as the events say; null until they were
 *        compared
 */
@Schema(name = "Rebuild", description = "How far a rebuild of all counts is.")
record RebuildView(UUID id, @Schema(examples = "running") Rebuild.State state, Instant startedAt,
        @Schema(nullable = true) Instant endedAt, @Schema(examples = "4000") long read, @Schema(examples = "7473") long total,
        @Schema(nullable = true, examples = "0") Long differences) {

    static RebuildView of(Rebuild rebuild) {
        return new RebuildView(rebuild.id, rebuild.state, rebuild.startedAt, rebuild.endedAt, rebuild.read, rebuild.total,
                rebuild.differences);
    }
}
