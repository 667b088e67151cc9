package org.vigil.local.suite;

/**
 * A casualty line as it stands in requests; null is unknown.
 *
 * @param partOf the group that includes this one, or null
 */
record Line(String group, String outcome, Integer low, Integer best, Integer high, String partOf) {

    /** The group that everybody belongs to. */
    static final String ALL = "all";

    boolean isFor(Line other) {
        return group.equals(other.group) && outcome.equals(other.outcome);
    }

    boolean isUnknown() {
        return low == null && best == null && high == null;
    }

    boolean lacksNumber() {
        return low == null || best == null || high == null;
    }

    Line in(String whole) {
        return new Line(group, outcome, low, best, high, whole);
    }
}
