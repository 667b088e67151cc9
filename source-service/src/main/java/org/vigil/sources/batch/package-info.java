/**
 * Many reports in one request. The body is spooled as it streams in, and taken in afterwards, row by row, by whichever replica
 * holds the batch's lease: each short transaction writes some reports, what became of their rows, and how far the batch is, so
 * that a crash between any two of them loses and doubles nothing.
 */
package org.vigil.sources.batch;
