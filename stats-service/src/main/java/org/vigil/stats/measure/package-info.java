/**
 * What a number of ours is: a measure, a filter, a counting rule, a period, and the moment as of which it is asked. All
 * statistics are asked through it.
 */
package org.vigil.stats.measure;
