/**
 * Forgets a name. Names stand in free text and cannot be known when they are written, so that there is no key to
 * destroy; instead every place is rewritten:
 * <ol>
 * <li>all columns of text of all tables of the service's schema, whatever feature they belong to;</li>
 * <li>the audit trail, whose entries keep their hashes: what an erasure leaves of an entry is authenticated with the
 * trail's key, and the erasure, itself an entry of the trail, states the digest over what it has rewritten;</li>
 * <li>what features made from text and know about themselves ({@link org.vigil.common.erasure.Erasable});</li>
 * <li>the service's topics, which are filled again from the clean trail and cut off before that.</li>
 * </ol>
 * The spellings are held in memory alone. An erasure that was cut off is finished by the same request. An entry that
 * did not hold before it is rewritten like any other and still does not hold afterwards. Whether an erasure covers
 * what it has rewritten can be told when it is done; until then each entry is held to its own code alone.
 */
package org.vigil.common.erasure;
