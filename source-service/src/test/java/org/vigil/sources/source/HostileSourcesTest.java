package org.vigil.sources.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.vigil.common.testing.HostileText.LONG;
import static org.vigil.common.testing.HostileText.assertShown;
import static org.vigil.common.testing.HostileText.encoded;
import static org.vigil.common.testing.HostileText.escaped;
import static org.vigil.common.testing.HostileText.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Pages;
import org.vigil.common.text.OthersWords;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Whatever somebody writes of a source, a page shows it as text, or the answer names the field that cannot hold it. */
@QuarkusTest
class HostileSourcesTest {

    private static final String SOURCES = "/api/v1/sources";
    private static final String OTHERS = " of others";

    /** Names with other numbers are names of other sources. */
    private static final AtomicInteger NUMBERS = new AtomicInteger(1_000);

    @ParameterizedTest
    @MethodSource("org.vigil.common.testing.HostileText#texts")
    void what_is_on_file_of_a_source_is_text_on_every_page(String hostile) {
        assertShown(hostile, HostileSourcesTest::pagesOf);
    }

    @ParameterizedTest
    @MethodSource("org.vigil.common.testing.HostileText#texts")
    void what_others_have_changed_is_text_for_who_comes_late(String hostile) {
        assertShown(hostile, text -> List.of(late(text)));
    }

    @ParameterizedTest
    @MethodSource("org.vigil.common.testing.HostileText#texts")
    void who_has_signed_in_is_text_at_the_head_of_the_page(String hostile) {
        assertShown(hostile, name -> List.of(As.role(Roles.READER, name).accept("text/html").get(SOURCES + "?voiceOf=nobody")
                .asString()));
    }

    @ParameterizedTest
    @MethodSource("org.vigil.common.testing.HostileText#texts")
    void what_was_typed_is_text_when_it_comes_again(String hostile) {
        String source = registered(Map.of());
        assertShown(hostile, text -> List.of(refused(SOURCES, typed(text)),
                refused(SOURCES + "/" + source + "/change", typed(text))));
    }

    @ParameterizedTest
    @MethodSource("org.vigil.common.testing.HostileText#texts")
    void what_is_chosen_from_a_list_is_refused_by_its_name_and_not_shown(String hostile) {
        for (String field : List.of("kind", "reliability", "protection", "redistributable")) {
            Map<String, String> form = new HashMap<>(plain(slug()));
            form.put(field, hostile);
            assertThat(refused(SOURCES, form)).as(field).contains(field + " is ").doesNotContain(hostile, escaped(hostile));
        }
    }

    @ParameterizedTest
    @MethodSource("org.vigil.common.testing.HostileText#texts")
    void what_stands_in_the_address_is_text_on_the_page(String hostile) {
        for (String address : List.of(SOURCES + "?kind=", SOURCES + "?merged=", SOURCES + "?cursor=", SOURCES + "/sohr?asOf=",
                SOURCES + "/")) {
            Response answer = Pages.get(Roles.READER, address + encoded(hostile));
            assertThat(answer.statusCode()).as(address).isBetween(400, 404);
            assertThat(structure(answer.asString())).as(address)
                    .isEqualTo(structure(Pages.get(Roles.READER, address + "nothing").asString()));
        }
    }

    static Stream<Arguments> tooLong() {
        return Stream.of(Arguments.of("slug", LONG, "slug"), Arguments.of("name", LONG, "name"),
                Arguments.of("aliases", List.of("short", LONG), "aliases[1]"), Arguments.of("sites", List.of(LONG), "sites[0]"),
                Arguments.of("country", LONG, "country"), Arguments.of("languages", List.of(LONG), "languages[0]"),
                Arguments.of("voiceOf", LONG, "voiceOf"), Arguments.of("owner", LONG, "owner"),
                Arguments.of("licence", LONG, "licence"), Arguments.of("reason", LONG, "reason"));
    }

    @ParameterizedTest
    @MethodSource("tooLong")
    void what_is_too_long_is_refused_by_its_name_and_not_lost(String field, Object value, String named) {
        Map<String, Object> body = new HashMap<>(plain(slug()));
        body.put(field, value);
        As.role(Roles.SOURCE_KEEPER).body(body).post(SOURCES).then().statusCode(400).body("violations.field", hasItem(named));
        Map<String, String> form = new HashMap<>(plain(slug()));
        form.put(field, value instanceof List<?> values ? String.join("\n", values.stream().map(Object::toString).toList())
                : LONG);
        if (field.equals("reason")) {
            form.put("seen", "1");
            assertThat(refused(SOURCES + "/" + registered(Map.of()) + "/change", form)).contains(named + " ", LONG);
        } else {
            assertThat(refused(SOURCES, form)).contains(named + " ", LONG);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "from", "into", "reason" })
    void a_merge_refuses_what_is_too_long_by_its_name(String field) {
        Map<String, Object> merge = new HashMap<>(Map.of("from", List.of("one"), "into", "another", "reason", "One newsroom."));
        merge.put(field, field.equals("from") ? List.of(LONG) : LONG);
        As.role(Roles.SOURCE_KEEPER).body(merge).post("/api/v1/source-merges").then().statusCode(400).body("violations.field",
                hasItem(field.equals("from") ? "from[0]" : field));
    }

    @Test
    void the_longest_texts_are_shown_whole() {
        String name = "<".repeat(300);
        String licence = "&".repeat(200);
        String page = Pages.page(Roles.READER, SOURCES + "/" + registered(Map.of("name", name, "licence", licence)));
        assertThat(page).contains(escaped(name), escaped(licence));
    }

    /** Of a source, of one that may be the same, and of one that it owns. */
    private static List<String> pagesOf(String text) {
        int number = NUMBERS.addAndGet(10);
        String name = text + " " + number;
        String actor = slug();
        String source = registered(Map.of("name", name, "aliases", List.of(text + " " + (number + 1)), "licence", text + OTHERS,
                "voiceOf", actor));
        registered(Map.of("name", name));
        String owned = registered(Map.of("name", "Owned " + (number + 2), "owner", source));
        judged(source, Map.of("name", name, "aliases", List.of(text + " " + (number + 1)), "licence", text + OTHERS, "voiceOf",
                actor), text + " moved", text + " keeper");
        String page = Pages.page(Roles.READER, SOURCES + "/" + source);
        assertThat(page).contains(escaped(name), escaped(text + " " + (number + 1)), escaped(text + OTHERS),
                escaped(text + " moved"), escaped(text + " keeper"), "same name: " + escaped(OthersWords.isolated(name)));
        return List.of(page, Pages.page(Roles.READER, SOURCES + "/" + owned),
                Pages.page(Roles.READER, SOURCES + "?voiceOf=" + actor),
                Pages.page(Roles.SOURCE_KEEPER, SOURCES + "/" + source + "/change"));
    }

    /** What a source-keeper sees who has not seen how another one has changed the texts. */
    private static String late(String text) {
        String source = registered(Map.of("name", "A name " + NUMBERS.incrementAndGet()));
        judged(source, Map.of("name", text, "aliases", List.of(text + OTHERS), "licence", text), text, text + " keeper");
        Map<String, String> form = new HashMap<>(plain(source));
        form.put("seen", "1");
        Response answer = Pages.submit(Roles.SOURCE_KEEPER, SOURCES + "/" + source + "/change", form);
        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.asString()).contains("<bdi>" + escaped(text + " keeper") + "</bdi>",
                "<span dir=\"auto\">" + escaped(text) + "</span>",
                "<bdi>" + escaped(text + OTHERS) + "</bdi>", "<bdi>" + escaped(text) + "</bdi>");
        return answer.asString();
    }

    /** Changes a source and how reliable it is, in the name of somebody. */
    private static void judged(String slug, Map<String, Object> texts, String reason, String by) {
        Map<String, Object> body = new HashMap<>(plain(slug));
        body.putAll(texts);
        body.putAll(Map.of("reliability", "B", "reason", reason));
        As.role(Roles.SOURCE_KEEPER, by).header("If-Match", "\"1\"").body(body).put(SOURCES + "/" + slug).then()
                .statusCode(200);
    }

    private static String registered(Map<String, Object> texts) {
        String slug = slug();
        Map<String, Object> body = new HashMap<>(plain(slug));
        body.putAll(texts);
        As.role(Roles.SOURCE_KEEPER).body(body).post(SOURCES).then().statusCode(201);
        return slug;
    }

    private static Map<String, String> plain(String slug) {
        return Map.of("slug", slug, "name", "A source " + NUMBERS.incrementAndGet(), "kind", "observatory", "reliability", "F",
                "protection", "public");
    }

    /** In every field in which something is typed. */
    private static Map<String, String> typed(String text) {
        Map<String, String> form = new HashMap<>(Map.of("kind", "observatory", "reliability", "B", "protection", "public"));
        List.of("slug", "name", "aliases", "sites", "country", "languages", "voiceOf", "owner", "licence", "reason")
                .forEach(field -> form.put(field, text));
        form.put("seen", "1");
        return form;
    }

    private static String refused(String address, Map<String, String> form) {
        Response answer = Pages.submit(Roles.SOURCE_KEEPER, address, form);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        return answer.asString();
    }

    private static String slug() {
        return "hostile-" + UUID.randomUUID();
    }
}
