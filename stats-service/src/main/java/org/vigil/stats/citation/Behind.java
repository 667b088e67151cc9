package org.vigil.stats.citation;

import java.util.List;

/**
 * All that is behind an answer, as it was kept.
 *
 * @param count how many revisions
 * @param sha256 over a line of id and revision for each, by id; in hexadecimal digits
 * @param stretches where they are kept, in order
 */
record Behind(long count, String sha256, List<Stretch.Closed> stretches) {
}
