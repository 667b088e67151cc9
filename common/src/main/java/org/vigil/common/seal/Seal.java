package org.vigil.common.seal;

/**
 * What a seal says.
 *
 * @param service whose trail it seals
 * @param revision 1 for the first seal, one more with each
 * @param aggregates how many things have sealed entries
 * @param entries how many sealed entries there are
 * @param heads SHA-256 in hexadecimal over the heads that this seal adds
 */
record Seal(String service, int revision, long aggregates, long entries, String heads) {
}
