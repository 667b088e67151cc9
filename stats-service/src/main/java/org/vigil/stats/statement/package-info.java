/**
 * What was published: a number, what it is of, over which days, and what was said about it. Nothing here is our own finding.
 */
package org.vigil.stats.statement;
