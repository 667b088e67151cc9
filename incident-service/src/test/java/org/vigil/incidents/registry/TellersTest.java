package org.vigil.incidents.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vigil.incidents.verification.Telling;
import org.vigil.incidents.verification.Voice;

class TellersTest {

    private final Map<String, KnownSource> sources = new HashMap<>();
    private final Map<UUID, KnownReport> reports = new HashMap<>();
    private final Tellers tellers = new Tellers(sources, reports);

    @Test
    void a_source_that_has_not_arrived_has_no_voice() {
        assertThat(tellers.voice("nobody")).isNull();
        assertThat(tellers.voiceOf("nobody")).isNull();
    }

    @Test
    void a_voice_knows_its_top_owner_and_the_actors_for_whom_it_or_an_owner_speaks() {
        source("local-radio", null, "group");
        source("group", "party", "ministry");
        source("ministry", "state", null);

        assertThat(tellers.voice("local-radio")).isEqualTo(new Voice("local-radio", "ministry", Set.of("party", "state")));
        assertThat(tellers.voice("ministry")).isEqualTo(new Voice("ministry", "ministry", Set.of("state")));
        assertThat(tellers.voiceOf("local-radio")).as("its owner's, who is nearest").isEqualTo("party");
        assertThat(tellers.voiceOf("ministry")).isEqualTo("state");
    }

    @Test
    void an_owner_who_has_not_arrived_is_the_top_for_all_that_it_owns() {
        source("daily", null, "not-arrived");
        source("radio", null, "not-arrived");

        assertThat(tellers.voice("daily").top()).isEqualTo(tellers.voice("radio").top()).isEqualTo("not-arrived");
    }

    @Test
    void owners_in_a_circle_have_one_top() {
        source("a", null, "b");
        source("b", null, "c");
        source("c", null, "b");

        assertThat(tellers.voice("a").top()).isEqualTo("b");
        assertThat(tellers.voice("b").top()).isEqualTo("b");
        assertThat(tellers.voice("c").top()).isEqualTo("b");
    }

    @Test
    void an_original_is_told_by_its_own_source() {
        source("fox", null, null);
        UUID original = UUID.randomUUID();
        report(original, "fox", null, original);

        assertThat(tellers.telling(original)).isEqualTo(new Telling(original, "fox", original, tellers.voice("fox")));
    }

    @Test
    void a_relay_is_told_by_the_source_of_the_report_that_it_goes_back_to() {
        source("fox", null, null);
        UUID original = UUID.randomUUID();
        UUID relay = UUID.randomUUID();
        report(original, "fox", null, original);
        report(relay, "unnamed", "fox", original);

        assertThat(tellers.telling(relay).originVoice()).isEqualTo(tellers.voice("fox"));
    }

    @Test
    void a_relay_of_a_source_whose_report_is_not_on_file_is_told_by_that_source() {
        source("amaq", "islamic-state", null);
        source("fox", null, null);
        UUID relay = UUID.randomUUID();
        report(relay, "fox", "amaq", relay);

        assertThat(tellers.telling(relay).originVoice()).isEqualTo(tellers.voice("amaq"));
    }

    @Test
    void what_repeats_a_report_of_unknown_lineage_is_of_unknown_lineage() {
        source("fox", null, null);
        UUID untraced = UUID.randomUUID();
        UUID relay = UUID.randomUUID();
        report(untraced, "fox", null, null);
        report(relay, "unnamed", "fox", untraced);

        assertThat(tellers.telling(relay)).isEqualTo(new Telling(relay, "unnamed", null, null));
    }

    @Test
    void a_relay_of_a_report_that_has_not_arrived_has_no_teller_yet() {
        UUID missing = UUID.randomUUID();
        UUID relay = UUID.randomUUID();
        report(relay, "unnamed", "fox", missing);

        assertThat(tellers.telling(relay)).isEqualTo(new Telling(relay, "unnamed", missing, null));
        assertThat(tellers.telling(missing)).isNull();
    }

    @Test
    void everything_that_was_looked_at_is_named_also_what_has_not_arrived() {
        source("fox", null, "fox-corporation");
        UUID original = UUID.randomUUID();
        UUID relay = UUID.randomUUID();
        report(original, "fox", null, original);
        report(relay, "unnamed", "fox", original);

        assertThat(tellers.consulted(relay, "sdf-media")).containsExactlyInAnyOrder(
                Reference.source("sdf-media"), Reference.report(relay), Reference.report(original), Reference.source("fox"),
                Reference.source("fox-corporation"));
        assertThat(tellers.missing(relay, "sdf-media")).containsExactly(Reference.source("sdf-media"));
        assertThat(tellers.missing(relay, "fox")).isEmpty();
    }

    private void source(String slug, String voiceOf, String owner) {
        KnownSource source = new KnownSource(UUID.randomUUID());
        source.become(1, new SourceData(slug, voiceOf, owner));
        sources.put(slug, source);
    }

    private void report(UUID id, String source, String repeated, UUID origin) {
        KnownReport report = new KnownReport(id);
        report.become(1, new ReportData(source, new ReportData.Lineage(repeated), origin));
        reports.put(id, report);
    }
}
