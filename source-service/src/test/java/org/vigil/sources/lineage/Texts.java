package org.vigil.sources.lineage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.vigil.sources.report.ReportText;

/** Readings and tellings of short texts. */
final class Texts {

    static final LocalDate PUBLISHED = LocalDate.parse("2024-03-06");

    private Texts() {
    }

    static ReportText report(String headline, String body) {
        return new ReportText(UUID.randomUUID(), UUID.randomUUID(), PUBLISHED, null, headline, body, List.of());
    }

    static Reading reading(String body) {
        return Reading.of(report(null, body));
    }

    static Telling telling(String body) {
        Reading reading = reading(body);
        return Telling.of(reading, reading.sentences());
    }
}
