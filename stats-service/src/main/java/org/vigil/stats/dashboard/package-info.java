/** The first page of a reader: a month beside the one before, how it came about, where, and whom it befell. */
package org.vigil.stats.dashboard;
