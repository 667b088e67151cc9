/** Finds reports by what they say. */
package org.vigil.sources.search;
