package org.vigil.sources.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigil.common.testing.Texts;
import org.vigil.sources.lineage.Period.Role;

import io.quarkus.test.junit.QuarkusTest;

/** Why a report is held to repeat another one, as its reader is told in either language. */
@QuarkusTest
class ReasonsTest {

    private static final UUID REPORT = new UUID(0, 7);
    private static final Figure ATTACKS = figure(46, false, "attack");
    private static final Figure KILLED = figure(19.5, false, "killed", "people");
    private static final List<Place> ALEPPO = List.of(new Place("SY-HL", spot("Aleppo")));
    private static final List<Period> FEBRUARY = period("2024-02-01", "2024-02-29");

    @Test
    void a_copy_says_how_much_it_has_in_common() {
        assertThat(Reasons.nearDuplicate(REPORT, 0.876)).hasToString(
                "88 of 100 runs of three words of the shorter text stand in report " + REPORT + " too.");
        assertThat(Reasons.nearDuplicate(REPORT, 0.876).in("ar"))
                .isEqualTo("٨٨ من كل ١٠٠ سلسلة من ثلاث كلمات في النص الأقصر ترد في التقرير " + REPORT + " أيضًا.");
    }

    @Test
    void a_relay_says_whom_it_names_for_which_figures_where_and_when() {
        TellingAgreement agreement = new TellingAgreement(List.of(ATTACKS, KILLED), FEBRUARY, ALEPPO, false);
        assertThat(Reasons.relayOf("Amaq", agreement, voice(true))).hasToString(
                "It names Amaq for 46 attacks and 19.5 killed people in Aleppo in February 2024, which it tells itself in report "
                        + REPORT + ".");
        assertThat(Reasons.relayOf("Amaq", agreement, voice(true)).in("ar")).isEqualTo(
                "ينسب العدد ٤٦ (هجمات) والعدد ١٩٫٥ (قتلى، أشخاص) في Aleppo في فبراير ٢٠٢٤ إلى Amaq، "
                        + "وهو ما يقوله هذا المصدر بنفسه في التقرير " + REPORT + ".");
        assertThat(Reasons.relayOf("Amaq", agreement, voice(false)).toString()).endsWith(", as report " + REPORT + " does.");
        assertThat(Reasons.relayOf("Amaq", agreement, voice(false)).in("ar")).endsWith("، كما يفعل التقرير " + REPORT + ".");
    }

    @Test
    void what_no_other_report_tells_is_said_with_its_day() {
        Telling telling = new Telling(List.of(ATTACKS), period("2024-02-03", "2024-02-03"), List.of());
        assertThat(Reasons.relay("Amaq", telling))
                .hasToString("It names Amaq for 46 attacks on 3 February 2024; no other report of that is known.");
        assertThat(Reasons.relay("Amaq", telling).in("ar"))
                .isEqualTo("ينسب العدد ٤٦ (هجمات) في ٣ فبراير ٢٠٢٤ إلى Amaq؛ ولا يُعرف تقرير آخر عن ذلك.");
    }

    @Test
    void a_figure_with_which_others_are_compared_is_not_what_is_told() {
        Telling telling = new Telling(List.of(figure(46, true, "attack")), FEBRUARY, ALEPPO);
        assertThat(Reasons.relay("Amaq", telling)).hasToString("It names Amaq for what it tells.");
        assertThat(Reasons.relay("Amaq", telling).in("ar")).isEqualTo("ينسب ما يقوله إلى Amaq.");
    }

    @Test
    void words_of_the_texts_are_isolated() {
        Telling telling = new Telling(List.of(figure(46, false, "w:رصاصة")), List.of(),
                List.of(new Place("SY-HL", spot("حلب"))));
        assertThat(Reasons.relay("مرصد", telling)).hasToString(
                "It names \u2068مرصد\u2069 for 46 \u2068رصاصة\u2069 in \u2068حلب\u2069; no other report of that is known.");
    }

    @ParameterizedTest
    @MethodSource("counted")
    void everything_that_is_counted_has_a_name_in_arabic(String thing) {
        Telling telling = new Telling(List.of(figure(46, false, thing)), List.of(), List.of());
        assertThat(Reasons.relay("عماق", telling).in("ar")).doesNotContainPattern("[a-z]");
    }

    static Set<String> counted() {
        return Set.copyOf(Lexicon.read("counted.txt").meanings().values());
    }

    @Test
    void every_text_is_there_in_arabic() throws IOException {
        Texts.checkArabic(ReasonMessages.class);
    }

    private static Figure figure(double value, boolean base, String... counted) {
        return new Figure(value, Set.of(counted), base, spot("" + value));
    }

    private static Spot spot(String quote) {
        return new Spot("body", 0, quote.length(), quote);
    }

    private static List<Period> period(String from, String to) {
        return List.of(new Period(LocalDate.parse(from), LocalDate.parse(to), Role.TOLD, spot(from)));
    }

    private static Voice voice(boolean own) {
        return new Voice(REPORT, UUID.randomUUID(), own, LocalDate.EPOCH, null, new Telling(List.of(), List.of(), List.of()));
    }
}
