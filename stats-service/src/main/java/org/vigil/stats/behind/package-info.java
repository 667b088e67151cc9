/**
 * What is behind a number: the revisions that were counted at one place of an answer, and what each of them gives to it. Every
 * row leads there by a {@link org.vigil.stats.behind.CellAddress}.
 */
package org.vigil.stats.behind;
