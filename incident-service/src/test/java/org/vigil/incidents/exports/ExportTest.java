package org.vigil.incidents.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.vigil.incidents.incident.IncidentFilter;

class ExportTest {

    private final Export export = new Export(new Definition(Format.CSV, List.of(), new IncidentFilter(),
            Instant.parse("2026-11-20T12:00:00Z"), Set.of(), Map.of(), "https://desk.example/"), false, "anna");

    @Test
    void what_cannot_be_made_five_times_in_a_row_is_given_up_with_a_reason() {
        for (int i = 0; i < 4; i++) {
            export.failed("A fault.");
            assertThat(ExportView.of(export).state()).isEqualTo(ExportView.State.RUNNING);
        }

        export.failed("A fault.");

        assertThat(ExportView.of(export).state()).isEqualTo(ExportView.State.FAILED);
        assertThat(ExportView.of(export).reason()).isEqualTo("A fault.");
    }

    @Test
    void a_file_that_was_ordered_before_there_were_licences_keeps_its_columns() {
        Definition before = new Definition(Format.CSV, List.of(), new IncidentFilter(), Instant.parse("2026-11-20T12:00:00Z"),
                Set.of(), null, "https://desk.example/");

        assertThat(before.chosen()).extracting(Column::name).doesNotContain("licences");
        assertThat(export.definition.chosen()).extracting(Column::name).contains("licences");
    }
}
