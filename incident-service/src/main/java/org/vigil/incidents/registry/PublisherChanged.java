package org.vigil.incidents.registry;

import java.util.UUID;

/**
 * A report has arrived, or its source goes by another name. Fired within the transaction that writes it.
 *
 * @param report its id
 * @param source the slug of the source that published it
 */
public record PublisherChanged(UUID report, String source) {
}
