/** How much of the whole each group has. */
package org.vigil.stats.share;
