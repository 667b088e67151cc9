/** Groups in the order of their numbers, and where each stood before. */
package org.vigil.stats.ranking;
