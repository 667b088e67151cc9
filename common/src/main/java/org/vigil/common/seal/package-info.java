/**
 * Makes the audit trail tamper-evident, and checks it.
 * <p>
 * Each entry's hash covers the entry and the hash before it, with a key that is not in the database
 * ({@code org.vigil.common.audit.AuditChain}): an entry that was edited, left out in the middle or put elsewhere no longer
 * fits. Once a
 * minute a seal covers the latest entry of everything that has changed and counts all that is covered: entries that were cut
 * off at
 * the end, or a thing that has gone altogether, are missing from the count. The seals are a chain themselves and go to Kafka: a
 * trail
 * that was put back whole to an earlier day has fewer seals than the topic.
 * <p>
 * What is younger than a minute waits for its seal in {@code audit_unsealed}. Who can write to the database, knows the key and
 * can
 * rewrite the topic, can change everything: keep the three with different people.
 */
package org.vigil.common.seal;
