package org.vigil.sources.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.sources.source.Register.body;
import static org.vigil.sources.source.Register.plain;
import static org.vigil.sources.source.Register.shown;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

@QuarkusTest
class SourceHistoryTest {

    private static final String SOURCES = "/api/v1/sources/";

    @Test
    void the_history_of_reliability_says_since_when_until_when_by_whom_and_why() {
        String slug = plain("judged", "\"reliability\":\"F\",\"reason\":\"Nobody knows it yet.\"");
        change(slug, 1, "\"reliability\":\"C\",\"reason\":\"Its figures of 2025 were confirmed.\"");
        change(slug, 2, "\"reliability\":\"C\",\"country\":\"SY\"");
        change(slug, 3, "\"reliability\":\"B\",\"reason\":\"Also those of 2026.\"");

        JsonPath judgements = shown(SOURCES + slug + "/reliability");

        assertThat(judgements.getList("items.reliability")).containsExactly("B", "C", "F");
        assertThat(judgements.getList("items.reason")).containsExactly("Also those of 2026.",
                "Its figures of 2025 were confirmed.", "Nobody knows it yet.");
        assertThat(judgements.getList("items.by")).containsOnly("test-source-keeper");
        assertThat(judgements.getString("items[0].until")).isNull();
        assertThat(judgements.getString("items[1].until")).isEqualTo(judgements.getString("items[0].since"));
        assertThat(judgements.getString("items[2].until")).isEqualTo(judgements.getString("items[1].since"));
    }

    @Test
    void the_history_of_reliability_is_read_page_by_page() {
        String slug = plain("judged", "\"reliability\":\"F\"");
        change(slug, 1, "\"reliability\":\"C\",\"reason\":\"r\"");
        change(slug, 2, "\"reliability\":\"B\",\"reason\":\"r\"");

        JsonPath first = shown(SOURCES + slug + "/reliability?limit=2");
        assertThat(first.getList("items.reliability")).containsExactly("B", "C");
        JsonPath last = shown(SOURCES + slug + "/reliability?limit=2&cursor=" + first.getString("next"));
        assertThat(last.getList("items.reliability")).containsExactly("F");
        assertThat(last.getString("items[0].until")).isEqualTo(first.getString("items[1].since"));
        assertThat(last.getString("next")).isNull();
    }

    @Test
    void the_reasons_for_judging_a_protected_source_are_for_source_keepers() {
        Response hidden = Register.source(Register.slug("hidden"), Register.slug("hidden"),
                "\"protection\":\"protected\",\"reason\":\"Met at the bakery.\"");
        String path = SOURCES + hidden.jsonPath().getString("codeName") + "/reliability";

        assertThat(As.role(Roles.CURATOR).get(path).asString()).contains("\"F\"").doesNotContain("bakery");
        assertThat(As.role(Roles.SOURCE_KEEPER).get(path).asString()).contains("bakery");
    }

    @Test
    void a_source_is_shown_as_it_was_known_then() {
        String slug = plain("then", "\"reliability\":\"F\"");
        String registered = shown(SOURCES + slug).getString("createdAt");
        String between = change(slug, 1, "\"reliability\":\"C\",\"reason\":\"r\",\"aliases\":[\"Another name\"]").jsonPath()
                .getString("slug");
        String since = shown(SOURCES + between + "/reliability").getString("items[0].since");
        Register.merge(slug, plain("into", ""));

        JsonPath then = shown(SOURCES + slug + "?asOf=" + since);
        assertThat(then.getString("reliability")).isEqualTo("C");
        assertThat(then.getList("aliases")).containsExactly("Another name");
        assertThat(then.getInt("revision")).isEqualTo(2);
        assertThat(then.getString("mergedInto")).isNull();
        assertThat(shown(SOURCES + slug + "?asOf=2099-01-01T00:00:00Z").getString("mergedInto")).startsWith("into-");
        assertThat(shown(SOURCES + slug + "?asOf=2099-01-01T00:00:00Z").getString("createdAt")).isEqualTo(registered);
        assertThat(As.role(Roles.READER).get(SOURCES + slug + "?asOf=2001-01-01T00:00:00Z").statusCode()).isEqualTo(404);
        Response bad = As.role(Roles.READER).get(SOURCES + slug + "?asOf=yesterday");
        assertThat(bad.jsonPath().getString("violations[0].field")).isEqualTo("asOf");
    }

    @Test
    void the_owners_are_told_from_the_nearest_on_and_those_that_it_owns() {
        String house = plain("house", "\"voiceOf\":\"state\"");
        String group = plain("group", "\"owner\":\"" + house + "\"");
        String radio = plain("radio", "\"owner\":\"" + group + "\"");
        String hidden = Register.source(Register.slug("hidden"), Register.slug("hidden"),
                "\"protection\":\"protected\",\"owner\":\"" + group + "\"").jsonPath().getString("codeName");

        JsonPath radios = shown(SOURCES + radio + "/ownership");
        assertThat(radios.getList("owners.slug")).containsExactly(group, house);
        assertThat(radios.getString("voiceOf")).isNull();
        assertThat(radios.getString("speaksFor")).isEqualTo("state");
        assertThat(radios.getList("owns")).isEmpty();
        JsonPath houses = shown(SOURCES + house + "/ownership");
        assertThat(houses.getList("owns.slug", String.class)).startsWith(group).containsExactlyInAnyOrder(group, radio, hidden);
        assertThat(houses.getList("owners")).isEmpty();
        assertThat(houses.getBoolean("ownsMore")).isFalse();
    }

    @Test
    void owners_that_a_merge_puts_in_a_circle_come_to_an_end() {
        String house = plain("house", "");
        String radio = plain("radio", "\"owner\":\"" + house + "\"");
        Register.merge(house, radio);

        assertThat(shown(SOURCES + radio + "/ownership").getList("owners")).isEmpty();
        assertThat(List.of(
                As.role(Roles.READER).get(SOURCES + house + "/ownership").statusCode(),
                As.role(Roles.READER).get("/api/v1/sources/independence?of=" + house + "&of=" + radio).statusCode()))
                .containsOnly(200);
    }

    private static Response change(String slug, int revision, String more) {
        Response changed = As.role(Roles.SOURCE_KEEPER).header("If-Match", "\"" + revision + "\"")
                .body(body(slug, slug, more)).put(SOURCES + slug);
        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
        return changed;
    }
}
