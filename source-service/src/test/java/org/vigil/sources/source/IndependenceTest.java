package org.vigil.sources.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.sources.source.Register.plain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

@QuarkusTest
class IndependenceTest {

    @Test
    void sources_that_nothing_ties_are_each_a_voice_of_their_own() {
        String a = plain("a", "");
        String b = plain("b", "");

        JsonPath told = independence(a, b).jsonPath();

        assertThat(told.getInt("independent")).isEqualTo(2);
        assertThat(told.getList("groups.because")).isEqualTo(List.of(List.of(), List.of()));
        assertThat(told.getString("says")).isEqualTo("2 sources are 2 independent voices: " + a + "; " + b + ".");
    }

    @Test
    void two_of_one_owner_are_one_voice_and_only_what_ties_them_is_told() {
        String ministry = plain("ministry", "");
        String house = plain("house", "\"owner\":\"" + ministry + "\"");
        String a = plain("a", "\"owner\":\"" + house + "\"");
        String b = plain("b", "\"owner\":\"" + house + "\"");
        String c = plain("c", "");

        JsonPath told = independence(a, b, c).jsonPath();

        assertThat(told.getInt("independent")).isEqualTo(2);
        assertThat(told.getList("groups[0].sources")).containsExactly(a, b);
        assertThat(told.getList("groups[0].because")).containsExactly(a + " is owned by " + house + ".",
                b + " is owned by " + house + ".");
        assertThat(told.getString("says"))
                .isEqualTo("3 sources are 2 independent voices: " + a + " with " + b + "; " + c + ".");
    }

    @Test
    void an_owner_and_what_it_owns_are_one_voice() {
        String house = plain("house", "");
        String a = plain("a", "\"owner\":\"" + house + "\"");
        assertThat(independence(house, a).jsonPath().getList("groups[0].because"))
                .containsExactly(a + " is owned by " + house + ".");
    }

    @Test
    void those_through_whom_one_actor_speaks_are_one_voice_also_through_an_owner() {
        String actor = Register.slug("actor");
        String a = plain("a", "\"voiceOf\":\"" + actor + "\"");
        String house = plain("house", "\"voiceOf\":\"" + actor + "\"");
        String b = plain("b", "\"owner\":\"" + house + "\"");

        JsonPath told = independence(a, b).jsonPath();

        assertThat(told.getInt("independent")).isEqualTo(1);
        assertThat(told.getList("groups[0].because")).containsExactlyInAnyOrder(a + " is the voice of " + actor + ".",
                house + " is the voice of " + actor + ".", b + " is owned by " + house + ".");
        assertThat(told.getString("says")).isEqualTo("2 sources are one voice: " + a + " with " + b + ".");
    }

    @Test
    void merged_sources_are_one_voice_until_it_is_undone() {
        String a = plain("a", "");
        String b = plain("b", "");
        String merge = Register.merge(a, b).jsonPath().getString("id");

        assertThat(independence(a, b).jsonPath().getList("groups[0].because"))
                .containsExactly(a + " was merged into " + b + ".");
        Register.undo(merge);
        assertThat(independence(a, b).jsonPath().getInt("independent")).isEqualTo(2);
    }

    @Test
    void protected_sources_stand_under_their_code_names_whoever_asks() {
        Response house = Register.source(Register.slug("hidden"), Register.slug("hidden"), "\"protection\":\"protected\"");
        String slug = house.jsonPath().getString("slug");
        String codeName = house.jsonPath().getString("codeName");
        String a = plain("a", "\"owner\":\"" + slug + "\"");
        String b = plain("b", "\"owner\":\"" + slug + "\"");
        assertThat(independence(a, b).asString()).contains(a + " is owned by " + codeName).doesNotContain(slug);
        assertThat(As.role(Roles.SOURCE_KEEPER).get("/api/v1/sources/independence?of=" + slug + "&of=" + a).asString())
                .contains(codeName).doesNotContain(slug);
        assertThat(independence(slug, a).statusCode()).isEqualTo(400);
    }

    @Test
    void a_question_that_cannot_be_answered_is_refused_by_the_name_of_its_parameter() {
        String a = plain("a", "");
        for (Response refused : List.of(independence(), independence(a), independence(a, "nobody-known"),
                independence(IntStream.range(0, 101).mapToObj(i -> a).toArray(String[]::new)))) {
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo("of");
        }
        assertThat(independence(a, a).jsonPath().getInt("independent")).isEqualTo(1);
    }

    @Test
    void no_source_may_take_the_address() {
        Response refused = Register.source("independence", "Independence", "");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo("slug");
    }

    private static Response independence(String... of) {
        String query = Stream.of(of).map(slug -> "of=" + slug).collect(Collectors.joining("&"));
        return As.role(Roles.READER).get("/api/v1/sources/independence" + (query.isEmpty() ? "" : "?" + query));
    }
}
