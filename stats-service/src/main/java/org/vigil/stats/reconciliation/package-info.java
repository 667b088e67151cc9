/**
 * How a published figure stands against our own count of the same measure, scope and days. Where the two differ, the other ways
 * of counting that may have been used are counted too, and named.
 */
package org.vigil.stats.reconciliation;
