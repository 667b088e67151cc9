/** How a count compares with the one before, and in what words. */
package org.vigil.stats.change;
