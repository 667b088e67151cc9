/**
 * Numbers that others published, with what arithmetic says of them and how they stand against our own count, now and at any
 * moment.
 */
package org.vigil.stats.figure;
