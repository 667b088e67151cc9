package org.vigil.sources.lineage;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How an earlier filed report stands.
 *
 * @param lineage its kind as stored
 * @param of the report that it repeats, or null
 * @param ofPublishedOn the day of that
 */
record Candidate(String lineage, UUID of, LocalDate ofPublishedOn) {

    private static final String NEAR_DUPLICATE = "NEAR_DUPLICATE";

    boolean isNearDuplicate() {
        return NEAR_DUPLICATE.equals(lineage);
    }

    /** Whether it repeats something that was published before that report, or that report itself. */
    boolean repeatsEarlier(UUID report, LocalDate publishedOn) {
        return of != null && (of.equals(report) || ofPublishedOn.isBefore(publishedOn)
                || ofPublishedOn.equals(publishedOn) && of.toString().compareTo(report.toString()) < 0);
    }
}
