package org.vigil.incidents.desk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of those that a drawing shows: the claim, or incidents by their numbers in the list.
 *
 * @param claim whether the claim is among them
 * @param numbers of the incidents, from 1, in the order of the list
 */
record Subjects(boolean claim, List<Integer> numbers) {

    static final Subjects NOBODY = new Subjects(false, List.of());

    /** Those at these positions, of which the first, 0, is the claim's. */
    static Subjects at(List<Integer> positions) {
        return new Subjects(positions.contains(0), positions.stream().filter(position -> position > 0).toList());
    }

    /** These and those. */
    Subjects and(Subjects others) {
        return new Subjects(claim || others.claim, Stream.concat(numbers.stream(), others.numbers.stream()).toList());
    }

    /** Whether there are none. */
    public boolean isNobody() {
        return !claim && numbers.isEmpty();
    }

    /** The numbers as they stand at a mark; empty for the claim alone. */
    public String label() {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
