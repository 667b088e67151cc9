/**
 * Moves claims between incidents: merges, splits and detaching, each of which can be undone by itself and in any
 * order.
 * <p>
 * A claim knows the incident that a curator attached it to. From there the splits that took it along lead to another
 * incident, the latest that stands; and from that the merges that stand lead, link by link, to the incident that it
 * counts for. Undoing takes one link away and lets every claim follow what is left: nothing has to be restored from a
 * copy, and what was attached or corrected in between stays.
 * <p>
 * One of these changes happens at a time in the whole installation, while attaching goes on beside the others and
 * waits for them.
 */
package org.vigil.incidents.merge;
