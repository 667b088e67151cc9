package org.vigil.sources.report;

import java.util.List;
import java.util.UUID;

import org.vigil.common.text.Sentence;

/**
 * A lineage found by rule.
 *
 * @param report the report whose lineage it is
 * @param kind relay or near-duplicate
 * @param of the report that it repeats; null for a relay of a telling that is known only through it
 * @param source the source that it repeats
 * @param reason why
 * @param evidence how sure it is, and the places in the texts
 */
public record LineageProposal(UUID report, LineageKind kind, UUID of, UUID source, Sentence reason, Evidence evidence) {

    /**
     * What a proposal rests on.
     *
     * @param score 0 to 1: the share of the shorter text that stands in the other one, or the agreement of two tellings
     * @param spans the places that show it, the clearest first, at most twenty
     */
    public record Evidence(double score, List<Span> spans) {
    }

    /**
     * A place in the text of a report.
     *
     * @param report whose text
     * @param field headline or body
     * @param start the first character, counted in UTF-16 units from 0
     * @param end behind the last character
     * @param quote what stands there, at most 300 characters
     * @param shows what it shows: attribution, figure, day, place or text
     */
    public record Span(UUID report, String field, int start, int end, String quote, String shows) {
    }
}
