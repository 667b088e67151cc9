/** Counts by where they are to be drawn: by first-level division, or by cell of a grid. */
package org.vigil.stats.map;
