/**
 * One row for each change of each aggregate: who, when, why, and the whole state after it; the state before is the row before.
 * History, as-of reads and the refilling of topics all read it.
 */
package org.vigil.common.audit;
