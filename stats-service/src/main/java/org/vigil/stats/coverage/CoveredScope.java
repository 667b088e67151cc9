package org.vigil.stats.coverage;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.vigil.stats.measure.Dimension;

/**
 * A scope within which another can lie: whatever the other one selects, this one selects too. A division lies in its country,
 * a perpetrator or target is an actor, and a sub-event type belongs to its event type.
 *
 * @param filter the values by dimension; a dimension that is not named is not restricted
 * @param sources the sources within which a source has to be; empty for any
 */
record CoveredScope(Map<Dimension, List<String>> filter, List<String> sources) {

    boolean contains(Map<Dimension, List<String>> other) {
        return filter.entrySet().stream().allMatch(own -> holds(own.getKey(), own.getValue(), other))
                && (sources.isEmpty() || sources.containsAll(other.getOrDefault(Dimension.SOURCE, List.of())));
    }

    private static boolean holds(Dimension dimension, List<String> values, Map<Dimension, List<String>> other) {
        return ways(dimension, other).anyMatch(restricted -> !restricted.isEmpty()
                && restricted.stream().allMatch(value -> isIn(dimension, value, values)));
    }

    /** The values to which the other scope is restricted in the dimension, in each of the ways in which it can be. */
    private static Stream<List<String>> ways(Dimension dimension, Map<Dimension, List<String>> other) {
        List<String> same = other.getOrDefault(dimension, List.of());
        return switch (dimension) {
            case COUNTRY -> Stream.of(same, other.getOrDefault(Dimension.ADMIN1, List.of()).stream()
                    .map(division -> division.substring(0, 2)).toList());
            case ACTOR -> Stream.of(same, other.getOrDefault(Dimension.PERPETRATOR, List.of()),
                    other.getOrDefault(Dimension.TARGET, List.of()));
            default -> Stream.of(same);
        };
    }

    private static boolean isIn(Dimension dimension, String value, List<String> values) {
        return values.contains(value)
                || (dimension == Dimension.EVENT_TYPE && values.stream().anyMatch(type -> value.startsWith(type + "/")));
    }
}
