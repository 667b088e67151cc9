package org.vigil.local.suite;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A claim that a sequence has recorded.
 *
 * @param number which of the sequence's claims it is; what was recorded later has a higher number
 * @param statedAt an ISO 8601 date
 */
record Told(String id, int number, Telling telling, String stance, String statedAt, Facts facts, List<Line> lines) {

    static final Comparator<Told> OLDEST_FIRST = Comparator.comparing(Told::statedAt).thenComparing(Told::number);

    boolean supports() {
        return Set.of("claims-responsibility", "asserts", "confirms").contains(stance);
    }
}
