package org.vigil.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.vigil.common.testing.HostileText.LONG;
import static org.vigil.common.testing.HostileText.assertShown;
import static org.vigil.common.testing.HostileText.escaped;
import static org.vigil.common.testing.HostileText.structure;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigil.common.fetch.OutsideServer;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Pages;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Whatever somebody types of a feed, and whatever its server answers with, a page shows it as text. */
@QuarkusTest
class HostileFeedPagesTest {

    OutsideServer world;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private String source;

    @BeforeEach
    void a_source_is_registered() {
        source = registered();
    }

    @ParameterizedTest
    @MethodSource("org.vigil.common.testing.HostileText#texts")
    void what_was_typed_is_text_when_it_comes_again(String hostile) {
        String feed = "/api/v1/feeds/" + keep("https://news.example/feed", true);
        assertShown(hostile, text -> List.of(refused(feeds(), text), refused(feed, text)));
    }

    @Test
    void what_is_too_long_is_refused_by_its_name_and_not_lost() {
        String url = "https://news.example/" + LONG;
        As.role(Roles.SOURCE_KEEPER).body(Map.of("url", url)).post(feeds()).then().statusCode(400).body("violations.field",
                hasItem("url"));
        As.role(Roles.SOURCE_KEEPER).body(Map.of("url", "https://news.example/feed", "every", LONG)).post(feeds()).then()
                .statusCode(400).body("violations.field", hasItem("every"));
        assertThat(refused(feeds(), url)).contains("url ", "value=\"" + url + "\"");
    }

    @ParameterizedTest
    @MethodSource("org.vigil.common.testing.HostileText#texts")
    void the_headline_of_an_item_is_text(String hostile) {
        assertShown(hostile, text -> {
            String outlet = registered();
            source = outlet;
            world.serve(path(), "text/xml; charset=utf-8", FeedsTest.rss(FeedsTest.item("i", escaped(escaped(text)))));
            FeedsTest.polled(keep(world.url(path()), false));
            return List.of(Pages.page(Roles.READER, "/api/v1/reports?source=" + outlet));
        });
    }

    @Test
    void what_a_server_calls_its_answer_is_text_in_the_reason() {
        String hostile = "video/\"><img src=x onerror=alert(1)>{feed:one}";
        assertThat(structure(failing(hostile))).isEqualTo(structure(failing("video/mp4")));
        assertThat(failing(hostile)).contains(escaped("video/\"><img"));
    }

    private String failing(String mediaType) {
        world.serve(path(), mediaType, "x");
        source = registered();
        String id = keep(world.url(path()), false);
        assertThat(FeedsTest.polled(id).getString("lastError")).isNotNull();
        return Pages.page(Roles.READER, "/api/v1/feeds/" + id);
    }

    /** The page that tells that neither the address nor the interval can be taken. */
    private static String refused(String address, String text) {
        Response answer = Pages.submit(Roles.SOURCE_KEEPER, address,
                Map.of("decision", "change", "seen", "1", "url", text, "every", text));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        return answer.asString();
    }

    private String path() {
        return "/" + mark + "/feed";
    }

    private String feeds() {
        return "/api/v1/sources/" + source + "/feeds";
    }

    private String keep(String url, boolean paused) {
        return As.role(Roles.SOURCE_KEEPER).body(Map.of("url", url, "paused", paused)).post(feeds()).then().statusCode(201)
                .extract().path("id");
    }

    private static String registered() {
        String slug = "hostile-" + UUID.randomUUID();
        As.role(Roles.SOURCE_KEEPER).body(Map.of("slug", slug, "name", "An outlet", "kind", "outlet")).post("/api/v1/sources")
                .then().statusCode(201);
        return slug;
    }
}
