/** Requests that may be sent twice: the first answer is remembered in the transaction that made it. */
package org.vigil.common.idempotency;
