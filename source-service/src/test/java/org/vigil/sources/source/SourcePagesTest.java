package org.vigil.sources.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Pages;
import org.vigil.common.testing.Texts;
import org.vigil.sources.text.LikenessMessages;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** The registry as people use it. */
@QuarkusTest
class SourcePagesTest {

    private final String slug = "source-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_source_is_registered_by_a_form_and_shown() {
        Response answer = submit(Map.of("aliases", "Another <name>\r\n\r\nA third", "country", "SY", "languages", "ar, en",
                "reliability", "B"));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/api/v1/sources/" + slug);
        assertThat(As.role(Roles.READER).get("/api/v1/sources/" + slug).<List<String>> path("languages")).containsExactly("ar",
                "en");
        assertThat(Pages.page(Roles.READER, "/api/v1/sources/" + slug)).contains("The &lt;people&gt;", "Another &lt;name&gt;",
                "B, usually reliable", "/api/v1/reports?source=" + slug);
        assertThat(Pages.page(Roles.READER, "/api/v1/sources?kind=observatory")).contains("/api/v1/sources/" + slug);
    }

    @Test
    void a_source_says_which_others_are_no_second_witness_beside_it() {
        String actor = "actor-of-" + slug;
        registered(slug, Map.of());
        assertThat(Pages.page(Roles.READER, "/api/v1/sources/" + slug)).contains("It is a voice of its own");
        String house = registered("house-" + slug, Map.of("voiceOf", actor));
        String paper = registered("paper-" + slug, Map.of("owner", house));
        String radio = registered("radio-" + slug, Map.of("voiceOf", actor));
        assertThat(sameVoice(paper)).contains(house, radio).doesNotContain("/" + paper + "\"");
        assertThat(sameVoice(radio)).contains(house, paper).doesNotContain("/" + radio + "\"");
        assertThat(Pages.page(Roles.READER, "/api/v1/sources/" + paper)).contains("It speaks for: <bdi>" + actor);
    }

    @Test
    void what_a_merged_source_owns_is_of_the_voice_of_the_one_that_it_stands_for() {
        String house = registered("house-" + slug, Map.of());
        String standing = registered("standing-" + slug, Map.of("owner", house));
        String merged = registered("merged-" + slug, Map.of());
        String paper = registered("paper-" + slug, Map.of("owner", merged));
        As.role(Roles.SOURCE_KEEPER).body(Map.of("from", List.of(merged), "into", standing, "reason", "They are the same."))
                .post("/api/v1/source-merges").then().statusCode(201);
        assertThat(sameVoice(standing)).contains(house, paper).doesNotContain(merged);
        assertThat(sameVoice(house)).contains(standing, paper).doesNotContain(merged);
        assertThat(sameVoice(paper)).contains(house, standing).doesNotContain(merged);
    }

    private static String registered(String slug, Map<String, String> more) {
        Map<String, String> source = new HashMap<>(Map.of("slug", slug, "name", slug, "kind", "outlet"));
        source.putAll(more);
        As.role(Roles.SOURCE_KEEPER).body(source).post("/api/v1/sources").then().statusCode(201);
        return slug;
    }

    private static String sameVoice(String slug) {
        return Pages.page(Roles.READER, "/api/v1/sources/" + slug).lines().filter(line -> line.contains("No second witness"))
                .findFirst().orElseThrow();
    }

    @Test
    void a_protected_source_is_named_to_source_keepers_alone() {
        assertThat(submit(Map.of("protection", "protected")).statusCode()).isEqualTo(303);
        String own = Pages.page(Roles.SOURCE_KEEPER, "/api/v1/sources/" + slug);
        String codeName = As.role(Roles.SOURCE_KEEPER).get("/api/v1/sources/" + slug).path("codeName");
        assertThat(own).contains("The &lt;people&gt;", codeName);
        for (String role : List.of(Roles.READER, Roles.REPORTER, Roles.CURATOR)) {
            assertThat(Pages.get(role, "/api/v1/sources/" + slug).statusCode()).as(role).isEqualTo(404);
            assertThat(Pages.page(role, "/api/v1/sources/" + codeName)).as(role)
                    .contains("Who this source is, only source-keepers see.")
                    .doesNotContain("people", slug);
            assertThat(Pages.page(role, "/api/v1/sources?kind=observatory")).as(role).contains(codeName).doesNotContain(slug);
        }
    }

    @Test
    void what_is_refused_is_explained_and_what_was_typed_stays() {
        Response wrong = submit(Map.of("slug", "No Slug", "sites", "no host"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.asString()).contains("slug is", "sites[0] is the name of a host", "value=\"No Slug\"",
                "value=\"The &lt;people&gt;\"", "<option value=\"observatory\" selected>");
        assertThat(submit(Map.of("aliases", "a\u0000b")).asString()).contains("aliases holds a NUL character");
        submit(Map.of());
        Response taken = submit(Map.of());
        assertThat(taken.statusCode()).isEqualTo(409);
        assertThat(taken.asString()).contains("There is already a source of this slug");
    }

    @Test
    void whether_rows_may_be_passed_on_is_asked_and_shown() {
        assertThat(submit(Map.of("redistributable", "false")).statusCode()).isEqualTo(303);
        assertThat(As.role(Roles.READER).get("/api/v1/sources/" + slug).<Boolean> path("redistributable")).isFalse();
        assertThat(Pages.page(Roles.READER, "/api/v1/sources/" + slug)).contains("<dd>No: exports may leave them out</dd>");
        Response wrong = submit(Map.of("slug", "another-" + slug, "redistributable", "perhaps"));
        assertThat(wrong.asString()).contains("redistributable is true or false");
        assertThat(submit(Map.of("slug", "No Slug", "redistributable", "false")).asString())
                .contains("<option value=\"false\" selected>");
    }

    @Test
    void a_source_is_changed_by_a_form_that_holds_what_is_on_file() {
        submit(Map.of("aliases", "One <more>\nAnother", "languages", "ar en", "country", "SY", "reliability", "B", "licence",
                "CC BY", "redistributable", "false", "sites", "a.example"));
        String page = Pages.page(Roles.SOURCE_KEEPER, "/api/v1/sources/" + slug + "/change");
        assertThat(page).contains("value=\"The &lt;people&gt;\"", ">One &lt;more&gt;\nAnother</textarea>",
                "value=\"ar en\"", "value=\"SY\"", "<option value=\"B\" selected>", "value=\"CC BY\"",
                "<option value=\"observatory\" selected>", "<option value=\"false\" selected>", ">a.example</textarea>",
                "name=\"seen\" value=\"1\"", "name=\"protection\" value=\"public\"");
        assertThat(Pages.page(Roles.SOURCE_KEEPER, "/api/v1/sources/" + slug)).contains(slug + "/change\"");
        Response answer = change(Map.of("name", "The <others>", "aliases", "", "reliability", "C", "reason", "It erred."));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/api/v1/sources/" + slug);
        assertThat(Pages.page(Roles.READER, "/api/v1/sources/" + slug)).contains("The &lt;others&gt;", "C, fairly reliable",
                "It erred.").doesNotContain("more&gt;");
    }

    @Test
    void a_change_that_is_refused_is_explained_and_what_was_typed_stays() {
        submit(Map.of());
        Response silent = change(Map.of("name", "Typed <here>", "reliability", "A"));
        assertThat(silent.statusCode()).isEqualTo(400);
        assertThat(silent.asString()).contains("reason says why the reliability changes", "value=\"Typed &lt;here&gt;\"",
                "<option value=\"A\" selected>");
        assertThat(change(Map.of("slug", "another")).asString()).contains("slug cannot change");
        assertThat(change(Map.of("owner", slug)).asString()).contains("owner cannot be the source itself");
        assertThat(send("/api/v1/sources/" + slug + "/change", Map.of()).statusCode()).as("seen nothing").isEqualTo(428);
    }

    @Test
    void who_has_not_seen_the_latest_change_is_shown_it_and_keeps_what_was_typed() {
        submit(Map.of());
        assertThat(change(Map.of("name", "By <another>", "country", "IQ", "reason", "It <moved>.")).statusCode())
                .isEqualTo(303);
        Response late = change(Map.of("name", "By me", "licence", "CC0"));
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.asString()).contains("It has changed since you read it", "Changed by others since you opened this page",
                "<bdi>test-source-keeper</bdi>", "It &lt;moved&gt;.", "<bdi>By &lt;another&gt;</bdi>", "<bdi>IQ</bdi>",
                "value=\"By me\"", "value=\"CC0\"", "name=\"seen\" value=\"2\"").doesNotContain("Licence: <bdi>");
        assertThat(change(Map.of("name", "By me", "licence", "CC0", "seen", "2")).statusCode()).isEqualTo(303);
        assertThat(Pages.page(Roles.READER, "/api/v1/sources/" + slug)).contains("By me");
    }

    @Test
    void who_may_not_change_a_source_sees_no_form_and_is_refused() {
        submit(Map.of());
        for (String role : List.of(Roles.READER, Roles.REPORTER, Roles.CURATOR)) {
            assertThat(Pages.page(role, "/api/v1/sources/" + slug)).as(role).doesNotContain("/change\"");
            assertThat(Pages.get(role, "/api/v1/sources/" + slug + "/change").statusCode()).as(role).isEqualTo(403);
            assertThat(Pages.submit(role, "/api/v1/sources/" + slug + "/change", Map.of("seen", "1", "slug", slug))
                    .statusCode()).as(role).isEqualTo(403);
        }
    }

    @Test
    void a_protected_source_is_changed_and_stays_protected() {
        submit(Map.of("protection", "protected"));
        assertThat(Pages.page(Roles.SOURCE_KEEPER, "/api/v1/sources/" + slug + "/change"))
                .contains("name=\"protection\" value=\"protected\"");
        assertThat(change(Map.of("name", "Another name", "protection", "protected")).statusCode()).isEqualTo(303);
        assertThat(change(Map.of("seen", "2")).asString()).contains("protection cannot change");
        String codeName = As.role(Roles.SOURCE_KEEPER).get("/api/v1/sources/" + slug).path("codeName");
        Response refused = Pages.get(Roles.CURATOR, "/api/v1/sources/" + codeName + "/change");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.asString()).doesNotContain("Another name", slug);
    }

    @Test
    void a_source_as_it_was_known_says_so() {
        submit(Map.of());
        String registered = As.role(Roles.READER).get("/api/v1/sources/" + slug).path("createdAt");
        assertThat(Pages.page(Roles.READER, "/api/v1/sources/" + slug)).doesNotContain("This is what was known at");
        assertThat(Pages.page(Roles.READER, "/api/v1/sources/" + slug + "?asOf=2999-01-01T00:00:00Z"))
                .contains("This is what was known at", "The &lt;people&gt;").doesNotContain("Who stands behind it");
        assertThat(Pages.get(Roles.READER, "/api/v1/sources/" + slug + "?asOf=2000-01-01T00:00:00Z").statusCode())
                .isEqualTo(404);
        assertThat(Pages.get(Roles.READER, "/api/v1/sources/" + slug + "?asOf=" + registered.substring(0, 4)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void who_may_not_register_sees_no_form_and_is_refused() {
        assertThat(Pages.page(Roles.SOURCE_KEEPER, "/api/v1/sources")).contains("/api/v1/sources/registration");
        assertThat(Pages.page(Roles.SOURCE_KEEPER, "/api/v1/sources/registration")).contains("F, cannot be judged");
        for (String role : List.of(Roles.READER, Roles.REPORTER, Roles.CURATOR)) {
            assertThat(Pages.page(role, "/api/v1/sources")).as(role).doesNotContain("/api/v1/sources/registration");
            assertThat(Pages.get(role, "/api/v1/sources/registration").statusCode()).as(role).isEqualTo(403);
            assertThat(Pages.submit(role, "/api/v1/sources", Map.of("slug", slug)).statusCode()).as(role).isEqualTo(403);
        }
    }

    @Test
    void every_text_of_the_pages_is_there_in_arabic() throws IOException {
        Texts.checkArabic(SourceMessages.class);
        Texts.checkArabic(LikenessMessages.class);
    }

    /** On the first revision, unless more says otherwise. */
    private Response change(Map<String, String> more) {
        Map<String, String> form = new HashMap<>(Map.of("seen", "1"));
        form.putAll(more);
        return send("/api/v1/sources/" + slug + "/change", form);
    }

    private Response submit(Map<String, String> more) {
        return send("/api/v1/sources", more);
    }

    private Response send(String address, Map<String, String> more) {
        Map<String, String> form = new HashMap<>(
                Map.of("slug", slug, "name", "The <people>", "kind", "observatory", "reliability",
                        "F", "protection", "public", "country", "", "owner", ""));
        form.putAll(more);
        return Pages.submit(Roles.SOURCE_KEEPER, address, form);
    }
}
