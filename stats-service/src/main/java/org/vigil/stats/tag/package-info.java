/** Lets who has an answer already find out that it is still the same. */
package org.vigil.stats.tag;
