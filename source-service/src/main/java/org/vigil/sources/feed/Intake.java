package org.vigil.sources.feed;

/**
 * What the items of one poll came to.
 *
 * @param created those that are new reports
 * @param revised those that read differently than before
 * @param unchanged those that read as before
 * @param refused those that could not be filed
 * @param refusal why the first of them was refused, a whole sentence; null where none was
 */
record Intake(int created, int revised, int unchanged, int refused, String refusal) {

    static final Intake NOTHING = new Intake(0, 0, 0, 0, null);

    int read() {
        return created + revised + unchanged + refused;
    }

    Intake plusCreated() {
        return new Intake(created + 1, revised, unchanged, refused, refusal);
    }

    Intake plusRevised() {
        return new Intake(created, revised + 1, unchanged, refused, refusal);
    }

    Intake plusUnchanged() {
        return new Intake(created, revised, unchanged + 1, refused, refusal);
    }

    Intake plusRefused(String reason) {
        return new Intake(created, revised, unchanged, refused + 1, refusal == null ? reason : refusal);
    }
}
