/**
 * The bulletins that can be asked for: the monthly one of a country, and a set of others that each follow what somebody
 * publishes. A new one is one bean that implements {@link org.vigil.stats.bulletin.ready.ReadyBulletin}.
 */
package org.vigil.stats.bulletin.ready;
