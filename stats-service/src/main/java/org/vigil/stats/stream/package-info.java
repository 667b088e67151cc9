/**
 * Tells whoever listens which cells of the statistics have changed.
 * <p>
 * <b>Position.</b> The inbox notes with each revision the transaction that took it in. What was taken in by transactions below
 * the
 * oldest one that is still in progress is told in that order; whatever commits later has a higher number. The number, the
 * incident and
 * the revision are a position that every replica understands and that outlives a restart.
 * <p>
 * <b>When.</b> A change is told when an answer as of now shows it, which is when all has been read up to the moment at which it
 * was
 * recorded; an answer as of an earlier moment than the event's may come from a replica that has not come so far.
 * <p>
 * <b>Bounds.</b> A listener is told one event at a time and nothing waits for it in memory: it reads at its own pace, from its
 * own
 * position. One that takes nothing for a while is let go, and told why behind what it has not taken yet.
 */
package org.vigil.stats.stream;
