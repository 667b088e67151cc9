package org.vigil.sources.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.sources.source.Register.slug;
import static org.vigil.sources.source.Register.source;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.sources.text.Folding;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class TwinsTest {

    @Inject
    SourceNames names;

    @Test
    void a_similar_name_in_another_script_is_pointed_out_and_not_refused() {
        String english = slug("jazeera");
        source(english, "Al Jazeera", "");
        String arabic = slug("arabic");

        Response registered = source(arabic, "قناة الجزيرة", "");

        assertThat(registered.statusCode()).isEqualTo(201);
        assertThat(because(registered, "likelyTwins", english))
                .containsExactly("similar name: \u2068قناة الجزيرة\u2069 and Al Jazeera");
        Response later = As.role(Roles.READER).get("/api/v1/sources/" + english + "/twins");
        assertThat(because(later, "items", arabic))
                .containsExactly("similar name: Al Jazeera and \u2068قناة الجزيرة\u2069");
        assertThat(Register.shown("/api/v1/sources/" + english).getMap("")).doesNotContainKey("likelyTwins");
    }

    @Test
    void an_alias_counts_like_a_name() {
        String first = slug("observatory");
        source(first, "A desk of one man in Coventry", "\"aliases\":[\"المرصد السوري لحقوق الإنسان\"]");

        Response registered = source(slug("another"), "Syrian Observatory for Human Rights", "");

        assertThat(because(registered, "likelyTwins", first)).hasSize(1);
    }

    @Test
    void first_letters_are_found_in_both_directions() {
        String whole = slug("whole");
        source(whole, "Zagros Quiet Valley Observers", "");
        assertThat(because(source(slug("letters"), "ZQVO", ""), "likelyTwins", whole))
                .containsExactly("first letters: ZQVO and Zagros Quiet Valley Observers");
        String letters = slug("letters");
        source(letters, "YQVO", "");
        assertThat(because(source(slug("whole"), "Yellow Quiet Valley Observers", ""), "likelyTwins", letters)).hasSize(1);
    }

    @Test
    void a_host_in_common_is_pointed_out_but_not_a_platform() {
        String domain = slug("d") + ".example";
        String first = Register.plain("first", "\"sites\":[\"" + domain + "\",\"t.me\"]");

        Response same = source(slug("x"), slug("second"), "\"sites\":[\"WWW." + domain + "\"]");
        assertThat(same.jsonPath().getList("sites")).containsExactly("www." + domain);
        assertThat(because(same, "likelyTwins", first)).containsExactly("same host " + domain);
        Response below = source(slug("x"), slug("third"), "\"sites\":[\"arabic." + domain + "\"]");
        assertThat(because(below, "likelyTwins", first)).containsExactly("same domain " + domain);
        Response platform = source(slug("x"), slug("fourth"), "\"sites\":[\"t.me\"]");
        assertThat(platform.jsonPath().getList("likelyTwins")).isEmpty();
    }

    @Test
    void a_site_that_is_no_host_is_refused_by_its_place() {
        for (String site : List.of("https://a.example/", "nohost", "a..example", "-a.example", "10.0.0.1", "a b.example", "")) {
            Response refused = source(slug("bad"), "A name", "\"sites\":[\"good.example\",\"" + site + "\"]");
            assertThat(refused.statusCode()).as(site).isEqualTo(400);
            assertThat(refused.jsonPath().getList("violations.field")).as(site).contains("sites[1]");
        }
        assertThat(source(slug("idn"), slug("idn"), "\"sites\":[\"bücher.example\"]").jsonPath().getList("sites"))
                .containsExactly("xn--bcher-kva.example");
    }

    @Test
    void a_protected_twin_is_shown_to_source_keepers_alone() {
        String name = "Ostrava Lighthouse " + slug("n");
        Response hidden = source(slug("hidden"), name, "\"protection\":\"protected\"");
        String open = slug("open");

        Response registered = source(open, name, "");

        assertThat(registered.jsonPath().getList("likelyTwins.slug")).containsExactly(hidden.jsonPath().getString("slug"));
        for (String role : List.of(Roles.READER, Roles.REPORTER, Roles.CURATOR)) {
            assertThat(As.role(role).get("/api/v1/sources/" + open + "/twins").jsonPath().getList("items")).isEmpty();
            assertThat(As.role(role).get("/api/v1/sources/" + hidden.jsonPath().getString("codeName") + "/twins").jsonPath()
                    .getList("items")).isEmpty();
        }
    }

    @Test
    void a_name_means_the_one_public_source_that_has_it() {
        String word = slug("w").replace("-", "");
        String first = Register.slug("first");
        UUID id = id(source(first, "The " + word, "\"aliases\":[\"الاسم " + word + "\"]"));
        source(slug("hidden"), "The " + word, "\"protection\":\"protected\"");

        String slugAsWords = Folding.fold(first.replace('-', ' '));
        assertThat(named("the " + word, Folding.fold("الاسم " + word), slugAsWords, "nobody"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("the " + word, id, Folding.fold("الاسم " + word), id, slugAsWords, id));

        source(slug("second"), "The " + word, "");
        assertThat(named("the " + word)).as("two have it").isEmpty();
    }

    @Test
    void a_name_of_a_merged_source_means_the_one_that_it_was_merged_into() {
        String word = slug("w").replace("-", "");
        String from = slug("from");
        source(from, word, "");
        String into = slug("into");
        UUID id = id(source(into, word + " online", ""));
        String merge = Register.merge(from, into).jsonPath().getString("id");

        assertThat(named(word)).containsEntry(word, id);
        Register.undo(merge);
        assertThat(named(word)).isNotEmpty().doesNotContainEntry(word, id);
    }

    private Map<String, UUID> named(String... folded) {
        return QuarkusTransaction.requiringNew().call(() -> names.named(Set.of(folded)));
    }

    private static UUID id(Response source) {
        return UUID.fromString(source.jsonPath().getString("id"));
    }

    private static List<String> because(Response answer, String list, String slug) {
        return answer.jsonPath().param("slug", slug).getList(list + ".find { it.slug == slug }.because");
    }
}
