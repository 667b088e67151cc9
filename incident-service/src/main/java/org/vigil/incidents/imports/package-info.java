/**
 * Data sets of others come in as files. A file is spooled as it streams in, and worked off afterwards, page by page,
 * by whichever replica holds the import's lease: each short transaction writes some claims and incidents, what became
 * of their rows, and how far the import is, so that a crash between any two of them loses and doubles nothing.
 * Imports of one scheme are worked off one after the other, so that nobody else ever writes rows of it.
 */
package org.vigil.incidents.imports;
