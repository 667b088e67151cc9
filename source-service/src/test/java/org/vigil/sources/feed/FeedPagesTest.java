package org.vigil.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigil.common.fetch.OutsideServer;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Pages;
import org.vigil.common.testing.Texts;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Feeds as people keep them. */
@QuarkusTest
class FeedPagesTest {

    OutsideServer world;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String source = "feed-pages-" + mark;
    private final String list = "/api/v1/sources/" + source + "/feeds";
    private final String path = "/" + mark + "/feed";

    @BeforeEach
    void a_source_is_registered() {
        register(source, "public");
    }

    @Test
    void a_feed_is_added_and_shown_with_what_came_of_it() {
        assertThat(Pages.page(Roles.READER, "/api/v1/sources/" + source)).contains("href=\"" + list + "\"");
        assertThat(Pages.page(Roles.SOURCE_KEEPER, list)).contains("No feed is registered here",
                "Write the address of its RSS, Atom or JSON feed below.");
        world.serve(path, "text/xml", FeedsTest.rss(FeedsTest.item("i-1", "A headline")));
        String feed = added(path);
        FeedsTest.polled(feed.substring(feed.lastIndexOf('/') + 1));
        assertThat(Pages.page(Roles.READER, list)).contains(world.url(path), "href=\"" + feed + "\"", ">working<",
                "every hour").doesNotContain("No feed is registered here");
        assertThat(Pages.page(Roles.READER, feed)).contains(">working<", "every hour", "<dt>New</dt><dd>1</dd>");
    }

    @Test
    void a_feed_that_fails_says_why_and_what_to_do() {
        world.serve(path, "text/html", "<b>No feed</b>");
        String feed = added(path);
        String error = FeedsTest.polled(feed.substring(feed.lastIndexOf('/') + 1)).getString("lastError");
        assertThat(error).isNotNull();
        String escaped = error.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
        assertThat(Pages.page(Roles.SOURCE_KEEPER, list)).contains(">failing<", escaped);
        assertThat(Pages.page(Roles.SOURCE_KEEPER, feed)).contains(">failing<", escaped, "The last poll failed.",
                "correct it below");
        assertThat(Pages.page(Roles.READER, feed)).contains("Tell a source-keeper").doesNotContain("correct it below");
    }

    @Test
    void a_feed_is_changed_paused_polled_and_removed() {
        world.serve(path, "text/xml", FeedsTest.rss(""));
        String feed = added(path);
        String id = feed.substring(feed.lastIndexOf('/') + 1);
        String polledAt = FeedsTest.polled(id).getString("lastPolledAt");
        assertThat(decide(feed, Map.of("decision", "poll")).statusCode()).isEqualTo(303);
        await().until(() -> !polledAt.equals(FeedsTest.feed(id).getString("lastPolledAt")));
        Response changed = decide(feed, Map.of("decision", "change", "seen", "1", "url", world.url(path), "every", "PT6H",
                "paused", "true"));
        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(303);
        assertThat(Pages.page(Roles.SOURCE_KEEPER, feed)).contains(">paused<", "every 6 hours", " checked> Leave it alone",
                "name=\"seen\" value=\"2\"").doesNotContain("value=\"poll\"");
        Response poll = decide(feed, Map.of("decision", "poll"));
        assertThat(poll.statusCode()).isEqualTo(409);
        assertThat(poll.asString()).contains("The feed is paused");
        assertThat(decide(feed, Map.of("decision", "remove", "seen", "1")).statusCode()).isEqualTo(412);
        Response removed = decide(feed, Map.of("decision", "remove", "seen", "2"));
        assertThat(removed.statusCode()).isEqualTo(303);
        assertThat(removed.header("Location")).endsWith(list);
        assertThat(Pages.get(Roles.SOURCE_KEEPER, feed).statusCode()).isEqualTo(404);
    }

    @Test
    void an_interval_that_no_list_has_stays_as_it_is() {
        String id = As.role(Roles.SOURCE_KEEPER)
                .body("{\"url\":\"" + world.url(path) + "\",\"every\":\"PT95S\",\"paused\":true}")
                .post(list).then().statusCode(201).extract().path("id");
        assertThat(Pages.page(Roles.SOURCE_KEEPER, "/api/v1/feeds/" + id))
                .contains("<option value=\"PT1M35S\" selected>PT1M35S</option>");
    }

    @Test
    void what_is_refused_is_explained_and_what_was_typed_stays() {
        Response none = add(Map.of("url", "", "every", "PT1H"));
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(none.asString()).contains("url must not be blank");
        Response wrong = add(Map.of("url", "ftp://<x>.example/feed", "every", "\"><b>", "paused", "true"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.asString()).contains("value=\"ftp://&lt;x&gt;.example/feed\"", "url cannot be fetched", " checked>",
                "&gt;&lt;b&gt;</option>").doesNotContain("<b>");
        added(path);
        Response twice = add(Map.of("url", world.url(path), "every", "PT1H"));
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(twice.asString()).contains("The source has a feed of this address already",
                "value=\"" + world.url(path) + "\"");
    }

    @Test
    void who_has_not_seen_the_latest_change_is_told_and_keeps_what_was_typed() {
        String feed = added(path);
        Map<String, String> change = Map.of("decision", "change", "seen", "1", "url", world.url(path), "every", "PT5M");
        assertThat(decide(feed, change).statusCode()).isEqualTo(303);
        Response wrong = decide(feed, Map.of("decision", "change", "seen", "1", "url", "ftp://x.example", "every", "PT24H"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.asString()).as("he has not been told yet").contains("name=\"seen\" value=\"1\"");
        Response late = decide(feed, Map.of("decision", "change", "seen", "1", "url", world.url(path + "/moved"), "every",
                "PT24H"));
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.asString()).contains("It has changed since you read it", "value=\"" + world.url(path + "/moved") + "\"",
                "<option value=\"PT24H\" selected>", "<dd>every 5 minutes</dd>", "name=\"seen\" value=\"2\"");
    }

    @Test
    void who_may_not_keep_feeds_sees_no_form_and_is_refused() {
        String feed = added(path);
        for (String role : List.of(Roles.READER, Roles.REPORTER, Roles.CURATOR)) {
            for (String page : List.of(list, feed)) {
                assertThat(Pages.page(role, page)).as(role).doesNotContain("action=\"/api/v1");
                assertThat(Pages.submit(role, page, Map.of("decision", "remove", "seen", "1", "url", world.url(path)))
                        .statusCode()).as(role).isEqualTo(403);
            }
        }
        assertThat(FeedsTest.feed(feed.substring(feed.lastIndexOf('/') + 1)).getInt("revision")).isOne();
    }

    @Test
    void the_feeds_of_a_protected_source_are_shown_to_source_keepers_alone() {
        String slug = "feed-pages-hidden-" + mark;
        String codeName = register(slug, "protected");
        assertThat(Pages.page(Roles.SOURCE_KEEPER, "/api/v1/sources/" + slug + "/feeds")).contains("Feeds of " + slug);
        for (String role : List.of(Roles.READER, Roles.REPORTER, Roles.CURATOR)) {
            assertThat(Pages.page(role, "/api/v1/sources/" + codeName)).as(role).doesNotContain("/feeds\"");
            assertThat(Pages.get(role, "/api/v1/sources/" + codeName + "/feeds").statusCode()).as(role).isEqualTo(404);
        }
    }

    @Test
    void every_text_of_the_pages_is_there_in_arabic() throws IOException {
        Texts.checkArabic(FeedMessages.class);
    }

    private Response add(Map<String, String> form) {
        return Pages.submit(Roles.SOURCE_KEEPER, list, form);
    }

    /** Where the feed is that was added. */
    private String added(String at) {
        Response answer = add(Map.of("url", world.url(at), "every", "PT1H"));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return answer.header("Location").replaceAll(".*(/api/v1/feeds/)", "$1");
    }

    private static Response decide(String feed, Map<String, String> form) {
        return Pages.submit(Roles.SOURCE_KEEPER, feed, form);
    }

    private static String register(String slug, String protection) {
        return As.role(Roles.SOURCE_KEEPER)
                .body(Map.of("slug", slug, "name", "An outlet", "kind", "outlet", "protection", protection))
                .post("/api/v1/sources").then().statusCode(201).extract().path("codeName");
    }
}
