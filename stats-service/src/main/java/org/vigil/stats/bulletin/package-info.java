/**
 * Ready-made tables and charts over what is counted elsewhere. A {@link org.vigil.stats.bulletin.Bulletin} is one model; the
 * package {@code form} renders it as JSON, as an HTML page and as CSV, and the package {@code ready} makes those that can be
 * asked for. Nothing is counted here: every number comes from a statistic.
 */
package org.vigil.stats.bulletin;
