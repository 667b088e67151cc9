/**
 * Makes the audit trail tamper-evident, and checks it.
 * <p>
 * <b>Chains.</b> Each entry's hash covers the entry and the hash before it, with a key that is not in the database
 * ({@code org.vigil.common.audit.AuditChain}): an entry that was edited, left out in the middle or put elsewhere no longer
 * fits.
 * <p>
 * <b>Seals.</b> Once a minute a seal covers the latest entry of everything that has changed: its head. A seal counts what it
 * covers and carries a hash of the set of all heads ({@link org.vigil.common.seal.HeadSum}), so that neither the end of a thing
 * nor a whole thing can be cut off, not even where as much is added elsewhere. A head moves from the sealed entry to a later
 * one along a chain that holds, and never otherwise: what has lost its sealed entry is not sealed again
 * ({@link org.vigil.common.seal.Advance}), and a seal that was altered is not built upon. The seals are a chain themselves.
 * <p>
 * <b>Copies.</b> Every seal goes to Kafka. A check holds all of them against the trail, and the trail's against them: a trail
 * that was put back whole to an earlier day has lost seals, and one that went on from there has other ones.
 * <p>
 * <b>Entries from before there were chains</b> have no hash. They get one with the first seal of their thing, as they stand at
 * that moment; what was done to them before is not found. From the seal on that says all are adopted, an entry without a hash
 * is a finding.
 * <p>
 * <b>What is not found.</b> Who writes to the database, without the key and without the topic, can
 * <ul>
 * <li>cut off entries that no seal covers yet, together with the row of {@code audit_unsealed} that waits for one and with what
 * was changed by them ({@link org.vigil.common.seal.RevisedTables}): at most what was recorded in the last minute
 * ({@code vigil.audit.seal-every}; the events of most changes have left for Kafka by then);</li>
 * <li>undo everything back to a seal whose followers never reached the topic; such seals wait in {@code outbox}, and one that
 * has gone from there without arriving is a finding as long as it is in the trail;</li>
 * <li>keep seals from being made. What waits is then named by nobody, but is in {@code audit_unsealed}.</li>
 * </ul>
 * Who has two of the three (database, key, topic) can change everything: keep them with different people.
 */
package org.vigil.common.seal;
