package org.vigil.stats.citation;

import java.util.List;
import java.util.function.Supplier;

import org.vigil.stats.behind.Counting;
import org.vigil.stats.measure.Asked;

/**
 * A question that was understood, and how it is answered.
 *
 * @param asked the question with its moment, in the form that all ways to ask it share
 * @param countings over what its numbers are added up; all of them as of that moment
 * @param counted counts, and answers
 */
public record Asking<A>(Asked asked, List<Counting> countings, Supplier<A> counted) {

    /** Counts. */
    public A answer() {
        return counted.get();
    }
}
