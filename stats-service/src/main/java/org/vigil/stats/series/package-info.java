/** Counts side by side over time. */
package org.vigil.stats.series;
