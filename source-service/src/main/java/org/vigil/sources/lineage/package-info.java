/** Finds by rule which reports go back to one telling. */
package org.vigil.sources.lineage;
