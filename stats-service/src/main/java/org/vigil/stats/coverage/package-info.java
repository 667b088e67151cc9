/**
 * What we declare to have recorded completely: a measure, over a scope and days, from named sources. Only inside of it can our
 * count contradict what others published.
 */
package org.vigil.stats.coverage;
