package org.vigil.stats.coverage;

import java.util.UUID;

/**
 * A revision of a coverage inside which something lies.
 *
 * @param id the coverage
 * @param revision its revision
 */
public record Applied(UUID id, int revision) {
}
