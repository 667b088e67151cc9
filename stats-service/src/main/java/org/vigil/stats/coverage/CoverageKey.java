package org.vigil.stats.coverage;

import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * One revision of one coverage.
 *
 * @param id the coverage
 * @param revision its revision, from 1
 */
@Embeddable
record CoverageKey(UUID id, int revision) {
}
