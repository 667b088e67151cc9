package org.vigil.stats.citation;

import java.time.Instant;
import java.util.List;

import org.vigil.stats.measure.FilterParameters;

/**
 * A statistic that can be cited. Every bean of this type can be: a citation finds it by its name, asks it, keeps what it
 * answers, and asks it again later.
 *
 * @param <P> what it is asked with, in its address and again
 * @param <A> what it answers with: an object of lists of rows, of numbers, or both, with its definition
 */
public interface Statistic<P extends FilterParameters, A> {

    /** The last part of its address, {@code /api/v1/stats/{name}}. */
    String name();

    /** Parameters that nothing was put into yet. */
    P parameters();

    /**
     * Understands a question; nothing is counted until its answer is asked for.
     *
     * @param latest as of no later moment than this it can be answered
     * @throws org.vigil.common.problem.Refusal a 400 that names the parameter that is wrong
     */
    Asking<A> ask(P parameters, Instant latest);

    /**
     * The parameter that names the moment as of which is answered; a field of the answer that is called so is no part of its
     * value.
     */
    default String moment() {
        return "asOf";
    }

    /** The fields by which a row of the answer is the same row later. */
    default List<String> keys() {
        return List.of("bucket", "group", "outcome", "partOf", "reason");
    }
}
