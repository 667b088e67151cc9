/**
 * The demo: five articles as data in the project's own words ({@code resources/demo/*.json}), loaded through the
 * public HTTP endpoints of the edge and through nothing else, each step under the least role that may take it.
 *
 * <p>
 * An item of the data is an envelope: {@code name}, by which other items refer to it; {@code note}, why it stands
 * there as it does, which is never sent; {@code body}, the request. A claim also names its {@code incident}, a report
 * may have a {@code lineage} for a curator to set. Where a request needs an id that a service gives out, the data has
 * the name.
 *
 * <p>
 * Most dates in the articles lack their year: it follows from the text, and each date's basis says so. A report's day
 * and the day of a statement must be given; where the text leaves them open, they are the last day that it allows
 * ("said by then").
 */
package org.vigil.local.demo;
