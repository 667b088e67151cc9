/** PRIO-GRID: where on the globe something is, by cells that others use too. It knows nothing of what is counted in them. */
package org.vigil.stats.grid;
