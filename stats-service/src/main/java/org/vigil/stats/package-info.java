/**
 * stats-service: what the register holds, counted as of any moment, and what others published, held against arithmetic and
 * against that count.
 * <p>
 * Facts come from events alone, so that it counts on what it has while the others, or the broker, are down. Features read
 * {@code measure}, which says what a number is; nothing here writes to another service.
 */
package org.vigil.stats;
