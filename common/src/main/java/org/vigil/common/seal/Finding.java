package org.vigil.common.seal;

import java.util.UUID;

/**
 * Something in the audit trail that does not hold.
 *
 * @param aggregateType the kind of thing whose entry it is
 * @param aggregateId the thing
 * @param revision the entry
 * @param says what is wrong with it, in a sentence
 */
record Finding(String aggregateType, UUID aggregateId, int revision, String says) {
}
