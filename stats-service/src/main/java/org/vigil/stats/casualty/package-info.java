/** Who came to what harm, by group and outcome. */
package org.vigil.stats.casualty;
