/**
 * Counts that are kept ready: for the common questions the answer is a sum over few cells instead of over all incidents.
 * <p>
 * Each revision of an incident leaves signed deltas, in the transaction that takes it in: what it adds to its cells from the
 * moment
 * on at which it was known, and what it takes back of the revision before. The count as of a moment is the sum of all deltas
 * known
 * by then. So that it need not start from the first one, checkpoints hold the sums through a moment; they are written from time
 * to time behind what was read, and thinned out, so that there are never many more deltas behind a checkpoint than cells in it.
 * That holds for any moment, so that the past is answered as fast as the present. A delta that comes late, because a dead
 * letter
 * was replayed, is added to the checkpoints that should have held it.
 */
package org.vigil.stats.cell;
