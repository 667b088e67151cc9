package org.vigil.sources.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A report as its text is looked at.
 *
 * @param id the report
 * @param source who published it
 * @param publishedOn the day of publication
 * @param language BCP 47, or null
 * @param headline or null
 * @param body or null
 * @param attributedTo slugs that it was filed with as those whom it names
 */
public record ReportText(UUID id, UUID source, LocalDate publishedOn, String language, String headline, String body,
        List<String> attributedTo) {
}
