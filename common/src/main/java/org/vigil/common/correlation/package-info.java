/**
 * What belongs together: a request, the events that it causes, and what other services do on hearing of them. An id goes along
 * all
 * the way, from the header {@code X-Correlation-Id} into the log of every service; and where traces are taken
 * ({@code quarkus.otel.sdk.disabled=false}), so does the trace.
 */
package org.vigil.common.correlation;
