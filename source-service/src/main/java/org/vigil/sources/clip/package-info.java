/**
 * Pages clipped by address or handed in: their main text, headline, date and language become a report, and the original bytes
 * are kept as evidence of it.
 */
package org.vigil.sources.clip;
