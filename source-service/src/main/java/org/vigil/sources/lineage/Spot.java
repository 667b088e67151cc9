package org.vigil.sources.lineage;

import java.util.UUID;

import org.vigil.sources.report.LineageProposal.Span;

/**
 * A place in a report's headline or body.
 *
 * @param field headline or body
 * @param start its first character, counted in UTF-16 units
 * @param end behind its last character
 * @param quote what stands there, at most {@value #LONGEST_QUOTE} characters
 */
record Spot(String field, int start, int end, String quote) {

    static final int LONGEST_QUOTE = 300;

    static Spot of(String field, int start, int end, String text) {
        int cut = Math.min(end, start + LONGEST_QUOTE);
        return new Spot(field, start, cut, text.substring(start, cut));
    }

    Span in(UUID report, String shows) {
        return new Span(report, field, start, end, quote, shows);
    }
}
