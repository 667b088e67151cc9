/**
 * One row for each change of each aggregate: who, when, why, and the whole state after it; the state before is the row before.
 * History, as-of reads and the refilling of topics all read it.
 * <p>
 * Whoever adds a change first locks the thing's row in {@code audit_unsealed} and then reads what the entry is linked to:
 * sealing, and the chaining of old entries ({@code org.vigil.common.seal}), change neither under its hands.
 */
package org.vigil.common.audit;
