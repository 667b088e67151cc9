/**
 * Reads what was fetched or sent along: bytes in the charset that they are in, pages that are fit to be read, and the dates
 * that they state.
 */
package org.vigil.sources.reading;
