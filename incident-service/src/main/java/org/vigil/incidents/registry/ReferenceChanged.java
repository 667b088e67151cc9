package org.vigil.incidents.registry;

/**
 * A source or report has arrived, or has changed in what matters to independence. Fired within the transaction that writes it.
 *
 * @param reference what has changed
 */
public record ReferenceChanged(Reference reference) {
}
