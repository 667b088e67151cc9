/**
 * Which incidents a claim may belong to, and which incidents look like one; for a curator to decide, since nothing is
 * attached or merged from here.
 * <p>
 * Candidates are found in two steps. {@link org.vigil.incidents.candidate.IncidentIndex} reads a bounded number of
 * narrow rows: the incidents of about the same days in the same cells of half a degree and in the same country, or,
 * where that has too many, of the very days (where these are known to a month at least), in the same division, or with an
 * actor in common, by indexes over columns that the database itself takes from the state, so that they are never behind it.
 * {@link org.vigil.incidents.candidate.Likeness} ranks them by what the rows tell; the best of them are
 * then read whole and ranked again, with the number of those killed and the origins, which cannot lift one from far
 * below.
 */
package org.vigil.incidents.candidate;
