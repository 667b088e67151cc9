/** What became of a count between two moments at which it was asked: what is new, and what was taken back or changed. */
package org.vigil.stats.difference;
