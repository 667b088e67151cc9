package org.vigil.sources.lineage;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A number that a report gives.
 *
 * @param value at least 0
 * @param counted what it counts: names of {@code counted.txt}, or {@code w:} and the word that follows; empty where that is not
 *        seen
 * @param base whether it is what another number is compared with
 * @param spot where it stands
 */
record Figure(double value, Set<String> counted, boolean base, Spot spot) {

    private static final double LEAST_DISTINCTIVE = 10;

    /** Whether chance alone seldom gives this number of this thing. */
    @JsonIgnore
    boolean isDistinctive() {
        return value >= LEAST_DISTINCTIVE || value != Math.rint(value);
    }

    @JsonIgnore
    boolean isNamed() {
        return counted.stream().anyMatch(name -> !name.startsWith("w:"));
    }

    boolean countsWith(Figure other) {
        return value == other.value && (counted.stream().anyMatch(other.counted::contains)
                || isDistinctive() && (!isNamed() || !other.isNamed()));
    }
}
