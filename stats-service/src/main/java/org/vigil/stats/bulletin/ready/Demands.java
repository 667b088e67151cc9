package org.vigil.stats.bulletin.ready;

import org.vigil.common.problem.Problems;
import org.vigil.common.problem.WireNames;
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
            throw Problems.invalidParameter("from", "is needed, the first day that is counted");
        }
        if (window.isOpenAfter()) {
            throw Problems.invalidParameter("to", "is needed, the last day that is counted");
        }
        atMost(MOST_YEARS, window);
    }

    /** So many years at the most. */
    static void atMost(int years, Span window) {
        if (!window.last().isBefore(window.first().plusYears(years))) {
            throw Problems.invalidParameter("to", "is more than " + years + " years after from; choose fewer");
        }
    }

    /** Days from the first of one bucket to the last of one, so that each is whole. */
    static void whole(Bucket bucket, Span window) {
        Span first = bucket.around(window.first());
        if (!first.first().equals(window.first())) {
            throw Problems.invalidParameter("from", "is the first day of a " + bucket.noun() + ", such as " + first.first());
        }
        Span last = bucket.around(window.last());
        if (!last.last().equals(window.last())) {
            throw Problems.invalidParameter("to", "is the last day of a " + bucket.noun() + ", such as " + last.last());
        }
    }

    /** The days of exactly one bucket. */
    static void single(Bucket bucket, Span window) {
        whole(bucket, window);
        Span first = bucket.around(window.first());
        if (!first.equals(window)) {
            throw Problems.invalidParameter("to",
                    "is the last day of the same " + bucket.noun() + ", which is " + first.last());
        }
    }

    /** No filter by what the bulletin itself chooses. */
    static void unfiltered(Selection selection, Dimension... dimensions) {
        for (Dimension dimension : dimensions) {
            if (!selection.valuesOf(dimension).isEmpty()) {
                throw Problems.invalidParameter(WireNames.of(dimension),
                        "is chosen by this bulletin itself; leave it out");
            }
        }
    }

    /** No more than one value of a filter. */
    static void atMostOne(Selection selection, Dimension dimension) {
        if (selection.valuesOf(dimension).size() > 1) {
            throw Problems.invalidParameter(WireNames.of(dimension), "is given at most once in this bulletin");
        }
    }

    /** The one value of a filter. */
    static String one(Selection selection, Dimension dimension) {
        if (selection.valuesOf(dimension).size() != 1) {
            throw Problems.invalidParameter(WireNames.of(dimension), "is needed once in this bulletin, and "
                    + dimension.form());
        }
        return selection.valuesOf(dimension).get(0);
    }
}
