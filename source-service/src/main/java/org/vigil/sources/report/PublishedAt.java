package org.vigil.sources.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;

/**
 * When a report was published, as exactly as its source says.
 *
 * @param text as given: an instant with its offset, or a date
 * @param day the local day of it, never shifted by zone
 */
record PublishedAt(String text, LocalDate day) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    static PublishedAt parse(String text) {
        try {
            LocalDate day = text.contains("T") ? OffsetDateTime.parse(text).toLocalDate() : LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return new PublishedAt(text, day);
            }
        } catch (DateTimeException e) {
            // answered below, like a year out of range
        }
        throw Problems.invalid("publishedAt", Sentence.of(ReportMessages.class, ReportMessages::publishedAt));
    }
}
