package org.vigil.sources.lineage;

import java.util.UUID;

/**
 * A source that a report names for its lead.
 *
 * @param source whom
 * @param spot where its name stands; null where only the filing names it
 * @param telling what it is named for
 */
record Attribution(UUID source, Spot spot, Telling telling) {

}
