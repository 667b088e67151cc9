package org.vigil.sources.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

@QuarkusTest
class SearchTest {

    @Inject
    EntityManager database;
    @Inject
    Backlog backlog;

    /** Every report of a test has it, so that tests do not find each other's. */
    private final String mark = "zq"
            + Long.toString(UUID.randomUUID().getLeastSignificantBits() >>> 16, 36).replaceAll("\\d", "x");
    private final String source = "outlet-" + mark;

    @BeforeEach
    void a_source_is_registered() {
        register(source, "public");
    }

    @ParameterizedTest
    @CsvSource({
            "Shelling near the harbour,SHELLING", "Shelling near the harbour,shelled", "The guards were relieved,guard",
            "Café Zürich reopened,cafe zurich", "It wasn't said,wasnt", "Deir ez-Zor was quiet,deir ez-zor",
            "أُعيد فَتح المَدرَسةِ,فتح مدرسه", "وصلت القافلة إلى الحسكة,القافله", "وصلت القافلة إلى الحسكة,قافلة",
            "الطريق مغلق,طريق", "على مسؤولية البلدية,مسوولية", "قُتل ١٢ حارسًا,12", "مـــوقع الجسر,موقع", "یک کتاب,يك كتاب" })
    void a_word_is_found_in_any_form_of_it(String body, String words) {
        String id = file(item("A headline", body));
        assertThat(found(mark + " " + words)).containsExactly(id);
    }

    @Test
    void all_words_have_to_be_there_in_headline_or_body() {
        String both = file(item("Bridge closed", "The river rose."));
        file(item("Bridge open", "The weather is fair."));
        assertThat(found(mark + " river bridge")).containsExactly(both);
        assertThat(found(mark + " river desert")).isEmpty();
    }

    @Test
    void the_last_word_and_a_starred_one_may_be_cut_short() {
        String id = file(item("Humanitarian convoy", "Deliveries reached the camp."));
        assertThat(found(mark + " human")).containsExactly(id);
        assertThat(found("deliv* " + mark)).containsExactly(id);
        assertThat(found("deliv " + mark)).isEmpty();
        assertThat(found(mark.substring(0, mark.length() - 2))).containsExactly(id);
    }

    @Test
    void a_beginning_that_very_many_words_have_is_found_all_the_same() {
        List<String> words = new ArrayList<>();
        for (char a = 'a'; a <= 'z'; a++) {
            for (char b = 'a'; b <= 'f'; b++) {
                words.add(mark + "qw" + a + b);
            }
        }
        String id = file(item("Many", String.join(" ", words)));
        assertThat(found(mark + "qw*")).containsExactly(id);
        assertThat(found(mark + "qw")).containsExactly(id);
    }

    @Test
    void a_misspelt_word_stands_for_the_nearest_known_one() {
        String id = file(item("Headline", "The checkpoint" + mark + " and the محطة" + mark + " المستودع" + " were named."));
        assertThat(found("chekcpoint" + mark + " " + mark)).containsExactly(id);
        file(item("Headline", "A watchtower."));
        assertThat(found(mark + " wacthtowr")).as("two edits in a long word").hasSize(1);
        assertThat(found(mark + " المستودغ")).as("Arabic").containsExactly(id);
        assertThat(found("xhxckxpoint" + mark)).as("three edits").isEmpty();
        assertThat(found("\"chekcpoint" + mark + "\"")).as("quoted").isEmpty();
    }

    @Test
    void a_misprint_that_one_report_has_hides_the_word_that_many_have_no_more_than_one_that_none_has() {
        List<String> right = new ArrayList<>();
        right.add(file(item("Headline", "The checkpoint" + mark + " was closed.")));
        right.add(file(item("Headline", "The checkpoint" + mark + " was open.")));
        assertThat(found("chekcpoint" + mark + " " + mark)).containsExactlyInAnyOrderElementsOf(right);
        right.add(file(item("Headline", "The chekcpoint" + mark + " was moved.")));
        assertThat(found("chekcpoint" + mark + " " + mark)).containsExactlyInAnyOrderElementsOf(right);
        assertThat(found("checkpoint" + mark + " " + mark)).as("a word that several have stands for itself").hasSize(2);
    }

    @Test
    void a_quoted_phrase_stands_exactly_so() {
        String exact = file(item("Old bridges", "They closed the old bridge at noon."));
        file(item("Bridge", "The old wooden bridge. Bridge old."));
        assertThat(found(mark + " \"old bridge\"")).containsExactly(exact);
        assertThat(found(mark + " \"closed the old bridge\"")).containsExactly(exact);
        assertThat(found(mark + " \"old bridge at night\"")).isEmpty();
        assertThat(found(mark + " \"old bridges\"")).containsExactly(exact);
        assertThat(found(mark + " \"bridges they\"")).as("from the headline into the body").isEmpty();
    }

    @Test
    void excluded_words_and_phrases_are_not_there() {
        String calm = file(item("Harbour", "A calm day."));
        String storm = file(item("Harbour", "A stormy day with a north wind."));
        assertThat(found(mark + " harbour -stormy")).containsExactly(calm);
        assertThat(found(mark + " -calm")).containsExactly(storm);
        assertThat(found(mark + " -\"north wind\"")).containsExactly(calm);
        assertThat(items("?source=" + source, "q", "-calm")).as("nothing but an exclusion").containsExactly(storm);
    }

    @Test
    void filters_narrow_alone_and_together_and_widen_when_repeated() {
        String other = "other-" + mark;
        register(other, "public");
        String first = file(item("River", "Water.", "2019-03-02", "ar-SY", 2));
        String second = file(item("River", "Water.", "2019-04-30", "en", 3));
        String third = file(item("Lake", "Water.", "2020-12-31", "AR", 3).replace(source, other));
        assertThat(items("?source=" + source)).containsExactly(second, first);
        assertThat(items("?source=" + source + "&source=" + other)).containsExactly(third, second, first);
        String ours = "?source=" + source + "&source=" + other;
        assertThat(items(ours + "&language=ar")).containsExactly(third, first);
        assertThat(items(ours + "&language=ar-IQ&language=en")).containsExactly(third, second, first);
        assertThat(items(ours + "&from=2019-03-03&to=2020-12-30")).containsExactly(second);
        assertThat(items(ours + "&from=2019-03-02&to=2019-04-30")).containsExactly(second, first);
        assertThat(items(ours + "&from=2020-01-01")).containsExactly(third);
        assertThat(items(ours + "&to=2019-03-01")).isEmpty();
        assertThat(items(ours + "&from=2021-01-01&to=2019-01-01")).isEmpty();
        assertThat(items(ours + "&credibility=3")).containsExactly(third, second);
        assertThat(items(ours + "&credibility=2&credibility=3&language=en")).containsExactly(second);
        assertThat(items(ours + "&lineage=unknown")).hasSize(3);
        assertThat(items(ours + "&lineage=original&lineage=relay")).isEmpty();
        assertThat(items(ours + "&language=ar&credibility=3&from=2020-12-31", "q", mark + " lake")).containsExactly(third);
        assertThat(items(ours + "&language=ar", "q", mark + " river")).containsExactly(first);
    }

    @Test
    void reports_in_any_language_and_in_none_stand_in_one_order() {
        List<String> filed = Stream.of("ar", "en", "fr", "zxx", "en", "ar")
                .map(language -> file(item("River", "Water.", "2019-03-02", language, 2))).collect(Collectors.toList());
        filed.add(file(item("River", "Water.").replace("\"language\":\"en\",", "")));
        Collections.reverse(filed);
        assertThat(found(mark + " river")).isEqualTo(filed);
        assertThat(paged("q=" + mark)).isEqualTo(filed);
        assertThat(items("?language=fr&language=zxx", "q", mark)).containsExactly(filed.get(3), filed.get(4));
        assertThat(items("?language=fr&language=ar", "q", mark + " wat*"))
                .containsExactly(filed.get(1), filed.get(4), filed.get(6));
        assertThat(items("?language=de", "q", mark)).isEmpty();
    }

    @Test
    void a_finding_on_the_lineage_and_a_correction_of_the_language_are_followed() {
        String id = file(item("River", "Water.", "2019-03-02", "en", 2));
        As.role(Roles.CURATOR).header("If-Match", "\"1\"").body("{\"lineage\":\"original\",\"reason\":\"It was first.\"}")
                .put("/api/v1/reports/" + id + "/lineage").then().statusCode(200);
        assertThat(items("?lineage=original", "q", mark)).containsExactly(id);
        assertThat(items("?lineage=unknown", "q", mark)).isEmpty();
        assertThat(items("?originId=" + id, "q", mark + " water")).containsExactly(id);
        assertThat(items("?originId=" + id, "q", mark + " fire")).isEmpty();
        As.role(Roles.REPORTER).header("If-Match", "\"2\"").body(
                "{\"reason\":\"The language was wrong.\",\"item\":" + item("River", "Water.", "2018-03-02", "fr-BE", 4) + "}")
                .put("/api/v1/reports/" + id).then().statusCode(200);
        assertThat(items("?language=fr&credibility=4&to=2018-12-31&source=" + source)).containsExactly(id);
        assertThat(items("?language=en", "q", mark)).isEmpty();
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        List<String> filed = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            filed.add(0, file(item("Notice", i % 2 == 0 ? "Even water." : "Odd water.")));
        }
        assertThat(paged("q=" + mark + "%20water")).isEqualTo(filed);
        assertThat(paged("source=" + source)).isEqualTo(filed);
        assertThat(paged("q=" + mark + "%20even")).containsExactly(filed.get(0), filed.get(2), filed.get(4), filed.get(6));
    }

    @Test
    void a_revised_report_is_found_by_its_new_words_and_not_by_its_old_ones() {
        String url = "https://" + source + ".example/item";
        String old = item("Notice", "The granary" + mark + " was full.").replace("{", "{\"url\":\"" + url + "\",");
        String id = file(old);
        assertThat(found("granary" + mark)).containsExactly(id);
        As.role(Roles.REPORTER).body(old.replace("granary", "library")).post("/api/v1/reports").then().statusCode(200);
        assertThat(found("library" + mark)).containsExactly(id);
        assertThat(found("\"granary" + mark + "\"")).isEmpty();
        assertThat(found("granery" + mark)).as("a word that is gone is not what anybody meant").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "'", "\"", "\\", "\\'", "''", "a:*", "':*", "a & | !", "!(", "(a", "<->", "a <2> b", "a:ABCD",
            "--", "-", "*", "**",
            "a*b*", "%", "_", "${x}", "{{", "؟،", "😀", "\u202e", "'; drop table report; --", "-\"", "\"\"\"", "a\\:*",
            "\u0001", "￾" })
    void whatever_is_typed_is_never_an_error(String typed) {
        for (String q : List.of(typed, mark + " " + typed, "\"" + typed, "-" + typed, typed.repeat(3))) {
            Response answer = As.role(Roles.READER).queryParam("q", q).get("/api/v1/reports");
            assertThat(answer.statusCode()).as(q + answer.asString()).isEqualTo(200);
        }
    }

    @Test
    void blank_text_does_not_narrow() {
        String id = file(item("River", "Water."));
        assertThat(items("?source=" + source, "q", "  ")).containsExactly(id);
        assertThat(items("?source=" + source, "q", "")).containsExactly(id);
        assertThat(items("?source=" + source, "q", "…")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "q,xxxxxxxxxxxxxxxxxxxxxxx", "from,2020-02-30", "to,yesterday", "language,a_b", "credibility,7",
            "credibility,x",
            "lineage,copied", "originId,none", "source,nobody-known", "colour,red", "Q,a", "limit,0", "cursor,MDE5YTAwMDA",
            "cursor,MDE5YTAwMDAtMDAwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDAw" })
    void a_parameter_that_is_not_right_is_refused_by_its_name(String parameter, String value) {
        String given = parameter.equals("q") ? value.repeat(435) : value;
        JsonPath problem = As.role(Roles.READER).queryParam(parameter, given).get("/api/v1/reports").then().statusCode(400)
                .extract().jsonPath();
        assertThat(problem.getString("violations[0].field")).isEqualTo(parameter);
    }

    @Test
    void a_protected_source_is_searched_by_its_slug_by_keepers_alone() {
        String hidden = "hidden-" + mark;
        register(hidden, "protected");
        String id = As.role(Roles.ADMIN).body(item("River", "Water.").replace("\"" + source + "\"", "\"" + hidden + "\""))
                .post("/api/v1/reports").then().statusCode(201).extract().jsonPath().getString("id");
        assertThat(As.role(Roles.SOURCE_KEEPER).get("/api/v1/reports?source=" + hidden).jsonPath().getList("items.id"))
                .containsExactly(id);
        assertThat(As.role(Roles.READER).get("/api/v1/reports?source=" + hidden).statusCode()).isEqualTo(400);
        JsonPath seen = As.role(Roles.READER).queryParam("q", mark).get("/api/v1/reports").jsonPath();
        assertThat(seen.getList("items.id", String.class)).containsExactly(id);
        assertThat(seen.getString("items[0].source")).startsWith("code-");
        assertThat(items("", "q", hidden)).isEmpty();
    }

    @Test
    void a_report_from_before_there_was_an_index_is_read_later() {
        String id = file(item("River", "Water."));
        QuarkusTransaction.requiringNew().run(() -> database
                .createNativeQuery("update report_search set words = null where report_id = cast(?1 as uuid)")
                .setParameter(1, id)
                .executeUpdate());
        assertThat(found(mark)).isEmpty();
        QuarkusTransaction.requiringNew().run(() -> backlog.readSome());
        assertThat(found(mark)).containsExactly(id);
    }

    @Test
    void an_immense_report_is_filed_and_found() {
        String words = IntStream.range(0, 60_000).mapToObj(i -> "كلمة" + Integer.toString(i, 36) + "ات")
                .collect(Collectors.joining(" "));
        String id = file(item("Immense " + mark, words));
        assertThat(found(mark + " immense")).containsExactly(id);
    }

    private static void register(String slug, String protection) {
        As.role(Roles.SOURCE_KEEPER)
                .body("{\"slug\":\"%s\",\"name\":\"A name\",\"kind\":\"outlet\",\"protection\":\"%s\"}".formatted(slug,
                        protection))
                .post("/api/v1/sources").then().statusCode(201);
    }

    private String item(String headline, String body) {
        return item(headline, body, "2026-03-02", "en", 6);
    }

    private String item(String headline, String body, String publishedAt, String language, int credibility) {
        return """
                {"source":"%s","publishedAt":"%s","language":"%s","credibility":%d,"headline":"%s","body":"%s"}"""
                .formatted(source, publishedAt, language, credibility, headline, body + " " + mark);
    }

    private static String file(String item) {
        return As.role(Roles.REPORTER).body(item).post("/api/v1/reports").then().statusCode(201).extract().jsonPath()
                .getString("id");
    }

    private static List<String> found(String q) {
        return items("", "q", q);
    }

    private static List<String> items(String query, Object... parameters) {
        var request = As.role(Roles.READER);
        if (parameters.length == 2) {
            request.queryParam((String) parameters[0], parameters[1]);
        }
        return request.get("/api/v1/reports" + query).then().statusCode(200).extract().jsonPath().getList("items.id",
                String.class);
    }

    private static List<String> paged(String query) {
        List<String> all = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = As.role(Roles.READER).urlEncodingEnabled(false)
                    .get("/api/v1/reports?limit=2&" + query + (cursor.isEmpty() ? "" : "&cursor=" + cursor)).then()
                    .statusCode(200).extract().jsonPath();
            all.addAll(page.getList("items.id", String.class));
            cursor = page.getString("next");
        }
        return all;
    }
}
