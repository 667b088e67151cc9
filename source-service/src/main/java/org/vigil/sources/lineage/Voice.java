package org.vigil.sources.lineage;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a report tells in the voice of a source.
 *
 * @param report the report
 * @param source the source: its own, or one whom its lead names
 * @param own whether it is its own
 * @param publishedOn the day of the report
 * @param spot where the source is named; null for its own, and where only the filing names it
 * @param telling what is told
 */
record Voice(UUID report, UUID source, boolean own, LocalDate publishedOn, Spot spot, Telling telling) {

    /** Tellings of one source that lie further apart are not one, whatever their figures. */
    static final int WINDOW_DAYS = 45;

    /**
     * Whether this one repeats the other, if they are one telling: the source's own report is repeated whenever it was
     * published, and of two that name the source the one that was published first, or was filed first on that day.
     */
    boolean repeats(Voice other) {
        if (own != other.own) {
            return other.own;
        }
        int days = publishedOn.compareTo(other.publishedOn);
        // Ids are UUIDv7, whose text is in the order of filing; UUID.compareTo is not.
        return days != 0 ? days > 0 : report.toString().compareTo(other.report.toString()) > 0;
    }

    /** Whether both tell one thing that goes back to one source. */
    boolean agreesWith(Voice other) {
        return source.equals(other.source) && !(own && other.own) && !report.equals(other.report)
                && Math.abs(publishedOn.toEpochDay() - other.publishedOn.toEpochDay()) <= WINDOW_DAYS
                && TellingAgreement.between(telling, other.telling).holds();
    }
}
