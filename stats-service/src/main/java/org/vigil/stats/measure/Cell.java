package org.vigil.stats.measure;

import java.time.LocalDate;

/**
 * What is counted in one bucket and group.
 *
 * @param first the first day of the bucket
 * @param group the group, null when the answer is not split
 * @param number how much
 * @param unknown of how many incidents the number is not known; null for what is counted one by one
 */
public record Cell(LocalDate first, String group, Interval number, Long unknown) {
}
