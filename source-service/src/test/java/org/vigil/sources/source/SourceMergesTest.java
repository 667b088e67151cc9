package org.vigil.sources.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.sources.source.Register.merge;
import static org.vigil.sources.source.Register.plain;
import static org.vigil.sources.source.Register.shown;
import static org.vigil.sources.source.Register.undo;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Contracts;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

@QuarkusTest
class SourceMergesTest {

    private static final String SOURCES = "/api/v1/sources/";

    @Test
    void a_merged_source_leads_to_the_one_that_it_stands_for_and_is_left_out_of_lists() {
        String voice = Register.slug("voice");
        String from = plain("from", "\"voiceOf\":\"" + voice + "\"");
        String into = plain("into", "\"voiceOf\":\"" + voice + "\"");

        Response merged = merge(from, into);

        assertThat(merged.statusCode()).isEqualTo(201);
        assertThat(merged.header("Location")).endsWith("/api/v1/source-merges/" + merged.jsonPath().getString("id"));
        assertThat(shown("/api/v1/source-merges/" + merged.jsonPath().getString("id")).getList("from")).containsExactly(from);
        Response led = As.role(Roles.READER).redirects().follow(false).get(SOURCES + from);
        assertThat(led.statusCode()).isEqualTo(308);
        assertThat(led.header("Location")).endsWith(SOURCES + into);
        JsonPath itself = shown(SOURCES + from + "?follow=false");
        assertThat(itself.getString("slug")).isEqualTo(from);
        assertThat(itself.getString("mergedInto")).isEqualTo(into);
        assertThat(shown("/api/v1/sources?voiceOf=" + voice).getList("items.slug")).containsExactly(into);
        assertThat(shown("/api/v1/sources?merged=true&voiceOf=" + voice).getList("items.slug")).containsExactly(into, from);
    }

    @Test
    void merges_are_undone_in_any_order() {
        String a = plain("a", "");
        String b = plain("b", "");
        String c = plain("c", "");
        String aIntoB = merge(a, b).jsonPath().getString("id");
        String bIntoC = merge(b, c).jsonPath().getString("id");
        assertThat(standsFor(a)).isEqualTo(c);

        assertThat(undo(aIntoB).statusCode()).isEqualTo(200);
        assertThat(standsFor(a)).isEqualTo(a);
        assertThat(standsFor(b)).isEqualTo(c);
        String again = merge(a, c).jsonPath().getString("id");
        assertThat(undo(bIntoC).statusCode()).isEqualTo(200);
        assertThat(standsFor(b)).isEqualTo(b);
        assertThat(standsFor(a)).isEqualTo(c);
        JsonPath undone = undo(again).jsonPath();
        assertThat(standsFor(a)).isEqualTo(a);
        assertThat(undone.getString("undoneReason")).isEqualTo("They have parted.");
        assertThat(undone.getInt("revision")).isEqualTo(2);
    }

    @Test
    void each_merged_source_says_so_in_an_event_and_in_its_history() {
        Response registered = Register.source(Register.slug("from"), Register.slug("from"), "");
        String from = registered.jsonPath().getString("slug");
        String into = plain("into", "");
        String merge = merge(from, into).jsonPath().getString("id");
        undo(merge);

        List<String> events = Register.events(registered.jsonPath().getString("id"), 3);

        assertThat(events).allSatisfy(event -> assertThat(Contracts.violations("source", event)).isEmpty());
        assertThat(events.stream().map(event -> JsonPath.from(event).getString("change")))
                .containsExactly("registered", "merged", "restored");
        assertThat(events.stream().map(event -> JsonPath.from(event).getString("mergedInto")))
                .containsExactly(null, into, null);
        JsonPath history = shown(SOURCES + from + "/history");
        assertThat(history.getList("items.change")).containsExactly("restored", "merged", "registered");
        assertThat(history.getString("items[1].reason")).isEqualTo("One newsroom writes both.");
        assertThat(history.getString("items[1].after.mergedInto")).isEqualTo(into);
    }

    @Test
    void what_names_a_merged_source_is_filed_under_the_other_and_known_items_are_found_again() {
        String from = plain("from", "");
        String into = plain("into", "");
        Response before = file(from, "https://" + from + ".example/1", "");
        String merge = merge(from, into).jsonPath().getString("id");

        Response after = file(from, "https://" + from + ".example/2", ",\"attributedTo\":[\"" + from + "\"]");
        assertThat(after.jsonPath().getString("source")).isEqualTo(into);
        assertThat(after.jsonPath().getList("attributedTo")).as("as the report names it").containsExactly(from);
        Response again = file(from, "https://" + from + ".example/1", "");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getString("id")).isEqualTo(before.jsonPath().getString("id"));
        Response corrected = As.role(Roles.REPORTER).header("If-Match", before.header("ETag")).body("""
                {"item":{"source":"%s","publishedAt":"2026-03-03"},"reason":"The day was wrong."}""".formatted(from))
                .put("/api/v1/reports/" + before.jsonPath().getString("id"));
        assertThat(corrected.statusCode()).as(corrected.asString()).isEqualTo(200);
        assertThat(corrected.jsonPath().getString("source")).isEqualTo(from);

        undo(merge);
        assertThat(file(from, "https://" + from + ".example/3", "").jsonPath().getString("source")).isEqualTo(from);
    }

    @Test
    void a_merge_that_makes_no_sense_is_refused() {
        String from = plain("from", "");
        String into = plain("into", "");
        assertThat(merge(from, from).jsonPath().getString("violations[0].field")).isEqualTo("from[0]");
        assertThat(merge("nobody-known", into).jsonPath().getString("violations[0].field")).isEqualTo("from[0]");
        assertThat(merge(from, "nobody-known").jsonPath().getString("violations[0].field")).isEqualTo("into");
        String merge = merge(from, into).jsonPath().getString("id");
        assertThat(merge(from, plain("other", "")).statusCode()).isEqualTo(409);
        assertThat(merge(plain("other", ""), from).statusCode()).isEqualTo(409);

        String path = "/api/v1/source-merges/" + merge;
        assertThat(As.role(Roles.SOURCE_KEEPER).header("If-Match", "\"1\"").delete(path).jsonPath()
                .getString("violations[0].field")).isEqualTo("reason");
        assertThat(As.role(Roles.SOURCE_KEEPER).delete(path + "?reason=r").statusCode()).isEqualTo(428);
        assertThat(As.role(Roles.SOURCE_KEEPER).header("If-Match", "\"2\"").delete(path + "?reason=r").statusCode())
                .isEqualTo(412);
        assertThat(undo(merge).statusCode()).isEqualTo(200);
        assertThat(As.role(Roles.SOURCE_KEEPER).header("If-Match", "\"2\"").delete(path + "?reason=r").statusCode())
                .isEqualTo(409);
        assertThat(As.role(Roles.SOURCE_KEEPER).header("If-Match", "\"1\"")
                .delete("/api/v1/source-merges/" + UUID.randomUUID() + "?reason=r").statusCode()).isEqualTo(404);
    }

    @Test
    void a_protected_source_is_merged_only_with_protected_ones() {
        String hidden = plain("hidden", "\"protection\":\"protected\"");
        String other = plain("hidden", "\"protection\":\"protected\"");
        String open = plain("open", "");
        assertThat(merge(hidden, open).statusCode()).isEqualTo(409);
        assertThat(merge(open, hidden).statusCode()).isEqualTo(409);
        assertThat(merge(hidden, open).asString()).doesNotContain(hidden, open);

        Response merged = merge(hidden, other);
        assertThat(merged.statusCode()).isEqualTo(201);
        assertThat(merged.jsonPath().getList("from")).containsExactly(hidden);
        Response read = As.role(Roles.CURATOR).get("/api/v1/source-merges/" + merged.jsonPath().getString("id"));
        assertThat(read.asString()).doesNotContain(hidden, other, "newsroom");
        assertThat(read.jsonPath().getString("into")).startsWith("code-");
    }

    private static Response file(String source, String url, String more) {
        return As.role(Roles.REPORTER).body("{\"source\":\"" + source + "\",\"url\":\"" + url
                + "\",\"publishedAt\":\"2026-03-02\"" + more + "}").post("/api/v1/reports");
    }

    private static String standsFor(String slug) {
        return shown(SOURCES + slug).getString("slug");
    }
}
