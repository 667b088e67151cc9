/** What events say happened, one row for each revision, with when it happened and when it was known. */
package org.vigil.stats.fact;
