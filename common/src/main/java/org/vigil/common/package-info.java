/**
 * What the three services share, and no domain: problems, paging, preconditions, roles, the audit trail, the outbox and the
 * inbox. It knows neither sources nor claims nor figures.
 */
package org.vigil.common;
