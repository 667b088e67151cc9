/**
 * Finds by rule which reports go back to one telling: near-duplicates by what their texts share ({@code Shingles},
 * {@code MinHash}, {@code SameText}), and relays by whom they name for their lead ({@code Attributions}) and what they tell
 * ({@code Telling}, {@code TellingAgreement}). {@code Fingerprints} and {@code Tellings} keep what a look-up needs, so that it
 * reads a bounded number of rows however many reports there are. Looked at are the first 5,000 words of a report.
 */
package org.vigil.sources.lineage;
