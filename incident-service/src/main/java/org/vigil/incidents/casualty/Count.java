package org.vigil.incidents.casualty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.vigil.incidents.statement.CasualtyLine;
import org.vigil.incidents.statement.Stance;

/**
 * What one claim says of casualties.
 *
 * @param claim the claim's id
 * @param stance how its speaker stands to the incident
 * @param statedAt the day on which the speaker said so
 * @param origin the key of the claim's origin, null for a claim that adds no origin
 * @param lines its lines, each group once for an outcome
 */
public record Count(UUID claim, Stance stance, LocalDate statedAt, String origin, List<CasualtyLine> lines) {

    static final Comparator<Count> OLDEST_FIRST = Comparator.comparing(Count::statedAt).thenComparing(Count::claim);
}
