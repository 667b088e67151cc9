package org.vigil.stats.bulletin.ready;

import org.vigil.common.problem.Problems;
import org.vigil.common.problem.WireNames;
import org.vigil.common.text.Sentence;
import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.Dimension;
import org.vigil.stats.measure.Selection;
import org.vigil.stats.measure.Span;

/** What a bulletin demands of its parameters; each a 400 that names the one which does not fit. */
final class Demands {

    private static final int MOST_YEARS = 30;

    private Demands() {
    }

    /** A first and a last day, so near to each other that the tables can be read. */
    static void window(Span window) {
        if (window.isOpenBefore()) {
            throw Problems.invalidParameter("from", Sentence.of(DemandMessages.class, DemandMessages::first));
        }
        if (window.isOpenAfter()) {
            throw Problems.invalidParameter("to", Sentence.of(DemandMessages.class, DemandMessages::last));
        }
        atMost(MOST_YEARS, window);
    }

    /** So many years at the most. */
    static void atMost(int years, Span window) {
        if (!window.last().isBefore(window.first().plusYears(years))) {
            throw Problems.invalidParameter("to", Sentence.of(DemandMessages.class, say -> say.years(years)));
        }
    }

    /** Days from the first of one bucket to the last of one, so that each is whole. */
    static void whole(Bucket bucket, Span window) {
        Span first = bucket.around(window.first());
        if (!first.first().equals(window.first())) {
            throw Problems.invalidParameter("from",
                    Sentence.of(DemandMessages.class, say -> say.firstDay(bucket.noun(), first.first().toString())));
        }
        Span last = bucket.around(window.last());
        if (!last.last().equals(window.last())) {
            throw Problems.invalidParameter("to",
                    Sentence.of(DemandMessages.class, say -> say.lastDay(bucket.noun(), last.last().toString())));
        }
    }

    /** The days of exactly one bucket. */
    static void single(Bucket bucket, Span window) {
        whole(bucket, window);
        Span first = bucket.around(window.first());
        if (!first.equals(window)) {
            throw Problems.invalidParameter("to",
                    Sentence.of(DemandMessages.class, say -> say.sameEnd(bucket.noun(), first.last().toString())));
        }
    }

    /** No filter by what the bulletin itself chooses. */
    static void unfiltered(Selection selection, Dimension... dimensions) {
        for (Dimension dimension : dimensions) {
            if (!selection.valuesOf(dimension).isEmpty()) {
                throw Problems.invalidParameter(WireNames.of(dimension),
                        Sentence.of(DemandMessages.class, DemandMessages::chosen));
            }
        }
    }

    /** No more than one value of a filter. */
    static void atMostOne(Selection selection, Dimension dimension) {
        if (selection.valuesOf(dimension).size() > 1) {
            throw Problems.invalidParameter(WireNames.of(dimension),
                    Sentence.of(DemandMessages.class, DemandMessages::atMostOnce));
        }
    }

    /** The one value of a filter. */
    static String one(Selection selection, Dimension dimension) {
        if (selection.valuesOf(dimension).size() != 1) {
            throw Problems.invalidParameter(WireNames.of(dimension),
                    Sentence.of(DemandMessages.class, (say, language) -> say.one(dimension.form().in(language))));
        }
        return selection.valuesOf(dimension).get(0);
    }
}
