/**
 * source-service: who says things, what they published, and which reports go back to one telling.
 * <p>
 * It depends on no other service. Every change of a source or report goes out as an event with the whole new state; a protected
 * source leaves under its code name.
 */
package org.vigil.sources;
