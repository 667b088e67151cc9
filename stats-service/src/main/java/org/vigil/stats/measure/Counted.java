package org.vigil.stats.measure;

import java.util.List;

/**
 * The answer to a question.
 *
 * @param cells what lies wholly inside a bucket and the window and has a group; a bucket without a cell has nothing counted
 * @param unallocated what does not
 */
public record Counted(List<Cell> cells, List<Unallocated> unallocated) {
}
