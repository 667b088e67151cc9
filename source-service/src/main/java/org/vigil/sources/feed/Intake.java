package org.vigil.sources.feed;

import org.vigil.common.text.Sentence;

/**
 * What the items of one poll came to.
 *
 * @param created those that are new reports
 * @param revised those that read differently than before
 * @param unchanged those that read as before
 * @param refused those that could not be filed
 * @param refusal why the first of them was refused; null where none was
 * @param leftOut the oldest ones beyond the thousand that one poll takes, which were not looked at
 */
record Intake(int created, int revised, int unchanged, int refused, Sentence refusal, int leftOut) {

    static final Intake NOTHING = new Intake(0, 0, 0, 0, null, 0);

    int read() {
        return created + revised + unchanged + refused;
    }

    Intake without(int oldest) {
        return new Intake(created, revised, unchanged, refused, refusal, oldest);
    }

    Intake plusCreated() {
        return new Intake(created + 1, revised, unchanged, refused, refusal, leftOut);
    }

    Intake plusRevised() {
        return new Intake(created, revised + 1, unchanged, refused, refusal, leftOut);
    }

    Intake plusUnchanged() {
        return new Intake(created, revised, unchanged + 1, refused, refusal, leftOut);
    }

    Intake plusRefused(Sentence reason) {
        return new Intake(created, revised, unchanged, refused + 1, refusal == null ? reason : refusal, leftOut);
    }
}
