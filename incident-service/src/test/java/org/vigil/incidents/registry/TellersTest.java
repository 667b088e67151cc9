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
    void a_merged_source_speaks_as_the_one_that_it_stands_for() {
        source("daily-online", "party", "its-own-owner");
        source("daily", null, "house");
        source("house", "state", null);
        merged("daily-online", "daily");

        assertThat(tellers.voice("daily-online")).isEqualTo(new Voice("daily", "house", Set.of("state")));
        assertThat(tellers.voiceOf("daily-online")).isEqualTo("state");
        assertThat(tellers.standsFor("daily-online")).isEqualTo("daily");
    }

    @Test
    void merges_are_followed_one_after_the_other_and_each_can_be_undone() {
        source("a", null, null);
        source("b", null, null);
        source("c", "state", null);
        merged("a", "b");
        merged("b", "c");

        assertThat(tellers.voice("a")).isEqualTo(new Voice("c", "c", Set.of("state")));
        merged("a", null);
        assertThat(tellers.voice("a")).isEqualTo(new Voice("a", "a", Set.of()));
        assertThat(tellers.voice("b").top()).isEqualTo("c");
    }

    @Test
    void an_owner_that_was_merged_owns_as_the_one_that_it_stands_for() {
        source("radio", null, "old-house");
        source("old-house", null, null);
        source("daily", null, "house");
        source("house", null, null);
        merged("old-house", "house");

        assertThat(tellers.voice("radio").top()).isEqualTo(tellers.voice("daily").top()).isEqualTo("house");
        assertThat(tellers.consulted(UUID.randomUUID(), "radio")).contains(Reference.source("old-house"),
                Reference.source("house"));
    }

    @Test
    void a_circle_of_merges_that_events_show_for_a_moment_does_no_harm() {
        source("a", null, "b");
        source("b", null, "a");
        merged("a", "b");
        merged("b", "a");

        assertThat(tellers.voice("a")).isNotNull();
        assertThat(tellers.consulted(UUID.randomUUID(), "a")).contains(Reference.source("a"), Reference.source("b"));
    }

    @Test
    void a_report_of_a_merged_source_is_one_of_the_source_that_it_stands_for() {
        source("daily-online", null, null);
        source("daily", null, null);
        merged("daily-online", "daily");
        UUID original = UUID.randomUUID();
        report(original, "daily-online", null, original);

        assertThat(tellers.telling(original)).isEqualTo(new Telling(original, "daily", original, tellers.voice("daily")));
        assertThat(tellers.sourceOf(original)).isEqualTo("daily-online");
        assertThat(tellers.consulted(original, "daily")).contains(Reference.source("daily-online"));
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
                Reference.source("fox-corporation"), Reference.source("unnamed"));
        assertThat(tellers.missing(relay, "sdf-media")).containsExactly(Reference.source("sdf-media"));
        assertThat(tellers.missing(relay, "fox")).isEmpty();
    }

    private void source(String slug, String voiceOf, String owner) {
        KnownSource source = new KnownSource(UUID.randomUUID());
        source.become(1, new SourceData(slug, voiceOf, owner, null, null, null));
        sources.put(slug, source);
    }

    private void merged(String slug, String into) {
        KnownSource source = sources.get(slug);
        source.become(2, new SourceData(slug, source.voiceOf, source.owner, into, null, null));
    }

    private void report(UUID id, String source, String repeated, UUID origin) {
        KnownReport report = new KnownReport(id);
        report.become(1, new ReportData(source, new ReportData.Lineage(repeated), origin));
        reports.put(id, report);
    }
}
