package org.vigil.stats.fact;

import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * One revision of one thing.
 *
 * @param id the thing
 * @param revision its revision, from 1
 */
@Embeddable
public record FactId(UUID id, int revision) {
}
