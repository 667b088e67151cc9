/**
 * Events leave a service through a table, so that a change and its event are stored together or not at all.
 * <p>
 * <b>Order.</b> A position is drawn while its writer works on the aggregate; a second writer of the same aggregate
 * can only succeed on the state that the first one committed, so it draws a higher position later, and whoever sees
 * its row sees the first one's too. The relay therefore sends <em>every unsent row it can see, by position</em>, and
 * deletes the rows that the broker has confirmed. A row whose transaction commits late is simply found in a later
 * pass: there is no "highest position so far" that could step over it. Ordering by transaction id would be weaker
 * here: a transaction may draw its id before it waits for another one, and a cut at the snapshot's xmin can then put
 * the later revision into the earlier pass.
 * <p>
 * Of one key, at most one event is on its way: the next one waits for the broker's answer, so that no retry can put
 * the earlier behind the later.
 * <p>
 * <b>Never lost.</b> A row is deleted only after acks=all. A crash between the two sends it again; readers know the
 * revisions that they have ({@link org.vigil.common.inbox}).
 * <p>
 * <b>One relay.</b> A session-level advisory lock lets one replica relay; it reads, and deletes, on the very
 * connection that holds the lock, so that a relay which lost its session can delete nothing.
 */
package org.vigil.common.outbox;
