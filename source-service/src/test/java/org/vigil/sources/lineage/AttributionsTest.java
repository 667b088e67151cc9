package org.vigil.sources.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.sources.report.ReportText;

class AttributionsTest {

    private static final UUID MONITOR = UUID.randomUUID();
    private static final Names NAMES = folded -> {
        Map<String, UUID> named = new HashMap<>();
        for (String name : List.of("plain monitor", "pm", "مرصد السهل")) {
            if (folded.contains(name)) {
                named.put(name, MONITOR);
            }
        }
        return named;
    };

    @ParameterizedTest
    @ValueSource(strings = {
            "Shells killed 14 people near Homs, according to the Plain Monitor.",
            "Shells killed 14 people near Homs, according to an assessment released on Sunday by the Plain Monitor (PM).",
            "Citing the Plain Monitor, officials spoke of 14 dead near Homs.",
            "The Plain Monitor (PM) said in a statement that 14 people were killed near Homs.",
            "The Plain Monitor's monthly report recorded 14 deaths near Homs.",
            "Fourteen people were killed near Homs, a doctor told the Plain Monitor.",
            "Fourteen people were killed near Homs, reported the Plain Monitor.",
            "A statement from the Plain Monitor speaks of 14 dead near Homs.",
            "Fourteen people were killed near Homs. The dead are farmers, the Plain Monitor said.",
            "قتل 14 شخصا قرب حمص، وفقاً لمرصد السهل.",
            "قتل 14 شخصا قرب حمص بحسب مرصد السهل.",
            "نقلا عن مرصد السهل، قتل 14 شخصا قرب حمص.",
            "أفاد مرصد السهل بمقتل 14 شخصا قرب حمص.",
            "وأعلن مرصد السهل في بيان مقتل 14 شخصا قرب حمص.",
            "مرصد السهل يوثق مقتل 14 شخصا قرب حمص." })
    void a_source_named_for_the_lead_is_found(String body) {
        assertThat(found(null, body)).extracting(Attribution::source).containsExactly(MONITOR);
        assertThat(found(null, body).get(0).telling().figures()).extracting(Figure::value).contains(14.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Shells fell near Homs on Sunday and killed 14 people. A baker lost his shop. Roads are closed. Schools shut at 11."
                    + " Rain is expected in Hama. The Plain Monitor said earlier that two roads were mined.",
            "Shells killed 14 people near Homs, a hospital official said. The Plain Monitor said 90 people had died this year.",
            "Fighters held 14 people near the Plain Monitor building in Homs, witnesses said.",
            "Fourteen people of the Plain Monitor were killed near Homs, officials said.",
            "قال مسؤول إن 14 شخصا قتلوا قرب حمص. وكان مرصد السهل قد أعلن مقتل 90 شخصا هذا العام." })
    void a_source_named_in_passing_is_not(String body) {
        assertThat(found(null, body)).isEmpty();
    }

    @Test
    void a_headline_names_its_source_before_a_colon() {
        assertThat(found("Plain Monitor: 14 killed near Homs", "The shelling began at dawn in Homs.")).hasSize(1);
    }

    @Test
    void who_names_itself_relays_nobody() {
        ReportText own = new ReportText(UUID.randomUUID(), MONITOR, Texts.PUBLISHED, null, null,
                "The Plain Monitor recorded 14 deaths near Homs.", List.of());
        assertThat(Attributions.of(Reading.of(own), NAMES, List.of(MONITOR))).isEmpty();
    }

    @Test
    void whom_the_filing_names_counts_too_and_has_no_place_in_the_text() {
        UUID filedWith = UUID.randomUUID();
        List<Attribution> found = Attributions.of(Texts.reading("Shells killed 14 people near Homs."), NAMES,
                List.of(filedWith));
        assertThat(found).extracting(Attribution::source).containsExactly(filedWith);
        assertThat(found.get(0).spot()).isNull();
    }

    private static List<Attribution> found(String headline, String body) {
        return Attributions.of(Reading.of(Texts.report(headline, body)), NAMES, List.of());
    }
}
