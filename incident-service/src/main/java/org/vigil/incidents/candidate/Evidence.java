package org.vigil.incidents.candidate;

import org.vigil.common.text.Sentence;

/**
 * What one comparison says for or against two tellings being of one thing.
 *
 * @param bits the weight, above zero for it; zero says nothing
 * @param words the finding, null where there is nothing to say
 */
record Evidence(double bits, Sentence words) {

    static final Evidence NONE = new Evidence(0, null);

    /**
     * The weight that Fellegi and Sunter give a finding: the logarithm, to base 2, of how much more often it is made
     * on one thing told twice than on two things.
     *
     * @param ofOne the share of tellings of one thing on which it is made (their m)
     * @param ofTwo the share of tellings of two things of a country within a month on which it is made (their u)
     */
    static Evidence of(double ofOne, double ofTwo, Sentence words) {
        return new Evidence(Math.log(ofOne / ofTwo) / Math.log(2), words);
    }

    /** The same finding where another one has told as much already. */
    Evidence withoutWeight() {
        return new Evidence(0, words);
    }
}
