/** How much there would be in a whole year at the pace so far, against a full earlier one. */
package org.vigil.stats.pace;
