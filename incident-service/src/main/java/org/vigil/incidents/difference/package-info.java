/**
 * What a revision changed, for people to read: {@link org.vigil.incidents.difference.Revisions} finds the states
 * before and after, the features compare them piece by piece, never as text.
 */
package org.vigil.incidents.difference;
