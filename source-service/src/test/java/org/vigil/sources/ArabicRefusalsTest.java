package org.vigil.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.ArabicPages;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Texts;
import org.vigil.sources.batch.BatchMessages;
import org.vigil.sources.clip.ClipMessages;
import org.vigil.sources.evidence.EvidenceMessages;
import org.vigil.sources.search.SearchMessages;
import org.vigil.sources.source.MergeMessages;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/**
 * Who reads in Arabic is told in Arabic why something is refused; a program that asks for Arabic reads English all the same.
 */
@QuarkusTest
class ArabicRefusalsTest {

    private static final String NOWHERE = "019a0000-0000-7000-8000-000000000000";
    private final String slug = "refused-" + UUID.randomUUID();
    private final String source = "/api/v1/sources/" + slug;

    @BeforeEach
    void a_source_is_registered() {
        As.role(Roles.SOURCE_KEEPER).body(Map.of("slug", slug, "name", "An outlet", "kind", "outlet")).post("/api/v1/sources")
                .then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/sources?kind=newspaper", "/sources?merged=perhaps", "/sources?limit=0", "/sources?cursor=!!",
            "/sources/independence?of=one", "/sources/independence?of=no-one&of=nobody", "/reports?from=2020-02-30",
            "/reports?credibility=7", "/reports?language=a_b", "/reports?automatic=perhaps", "/reports?lineage=told",
            "/reports?originId=none", "/reports?colour=red", "/reports?source=nobody-known",
            "/reports?q=a+b+c+d+e+f+g+h+i+j+k+l+m",
            "/reports?cursor=MDE5YTAwMDAtMDAwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDAw", "/report-batches/" + NOWHERE + "/rows?limit=0",
            "/report-batches/" + NOWHERE + "/rows?state=lost" })
    void a_bad_address_is_explained_in_arabic(String address) {
        demandArabic(get(Roles.READER, "/api/v1" + address), 400, "main li");
    }

    @Test
    void what_is_too_much_for_a_search_is_explained_in_arabic() {
        demandArabic(get(Roles.READER, "/api/v1/reports?q=" + "a".repeat(201)), 400, "main li");
        demandArabic(get(Roles.READER, "/api/v1/reports?" + "language=ar&".repeat(51)), 400, "main li");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/sources/nobody", "/sources/nobody/feeds", "/reports/" + NOWHERE,
            "/reports/" + NOWHERE + "/revisions", "/reports/" + NOWHERE + "/evidence", "/feeds/" + NOWHERE,
            "/report-batches/" + NOWHERE, "/source-merges/" + NOWHERE })
    void what_is_not_there_is_said_to_be_missing_in_arabic(String address) {
        Document page = demandArabic(get(Roles.READER, "/api/v1" + address), 404, "main p");
        assertThat(page.select("main").text()).containsPattern("لا (يوجد|توجد) ");
        if (address.contains(NOWHERE)) {
            assertThat(page.select("main").text()).as("apart from the words around it").contains("\u2068" + NOWHERE + "\u2069");
        }
    }

    @Test
    void what_is_not_there_of_a_source_or_report_is_said_in_arabic() {
        demandArabic(get(Roles.READER, source + "?asOf=2000-01-01T00:00:00Z"), 404, "main p");
        demandArabic(get(Roles.READER, source + "?asOf=yesterday"), 400, "main li");
        String report = "/api/v1/reports/" + filed("https://news.example/" + slug);
        demandArabic(get(Roles.READER, report + "?start=here"), 400, "main li");
        demandArabic(get(Roles.READER, report + "/revisions/2"), 404, "main p");
        demandArabic(get(Roles.READER, report + "/evidence/" + "0".repeat(64)), 404, "main p");
    }

    @Test
    void a_source_that_is_not_registered_by_a_form_is_explained_in_arabic() {
        for (Map<String, String> wrong : List.of(Map.of("slug", "No Slug", "sites", "no host", "languages", "a_b"),
                Map.of("aliases", "a\u0000b"), Map.of("redistributable", "perhaps"), Map.of("kind", "newspaper"),
                Map.of("name", "x".repeat(301)), Map.of("country", "XX"), Map.of("owner", "nobody-known"),
                Map.of("slug", "registration"))) {
            demandRefused("/api/v1/sources", form(wrong), 400);
        }
        demandRefused("/api/v1/sources", form(Map.of("slug", slug)), 409);
    }

    @Test
    void a_change_of_a_source_that_is_refused_is_explained_in_arabic() {
        String change = source + "/change";
        for (Map<String, String> wrong : List.of(Map.of("reliability", "A"), Map.of("slug", "another"),
                Map.of("owner", slug), Map.of("protection", "protected"), Map.of("name", ""))) {
            demandRefused(change, changed(wrong), 400);
        }
        demandRefused(change, form(Map.of("slug", slug)), 428);
        assertThat(send(Roles.SOURCE_KEEPER, change, changed(Map.of("name", "Another", "reason", "It moved.")))
                .statusCode()).isEqualTo(303);
        Document late = demandRefused(change, changed(Map.of("name", "A third")), 412);
        assertThat(late.select("[role=alert]").text()).contains("تغيّر منذ أن قرأته");
        assertThat(late.select("[aria-labelledby=meanwhile]").text()).contains("غيّره آخرون", "It moved.");
    }

    @Test
    void a_feed_that_is_refused_is_explained_in_arabic() {
        String feeds = source + "/feeds";
        Map<String, String> right = Map.of("url", "https://news.example/feed", "every", "PT1H", "paused", "on");
        for (Map<String, String> wrong : List.of(Map.of("url", "ftp://news.example/feed"), Map.of("url", ""),
                Map.of("url", "https://news.example/feed", "every", "seldom"), Map.of("url", "a\u0000b"),
                Map.of("url", "https://" + "x".repeat(2_000)), Map.of("url", "http://news.example:99/"))) {
            demandRefused(feeds, wrong, 400);
        }
        Response added = send(Roles.SOURCE_KEEPER, feeds, right);
        demandRefused(feeds, right, 409);
        String feed = added.header("Location").replaceAll(".*(/api/v1/feeds/)", "$1");
        demandRefused(feed, Map.of("decision", "poll"), 409);
        demandRefused(feed, Map.of("decision", "praise"), 400);
        demandRefused(feed, Map.of("decision", "change", "seen", "1", "url", "news.example"), 400);
        demandRefused(feed, Map.of("decision", "change", "seen", "7", "url", "https://news.example/other"), 412);
        demandRefused(feed, Map.of("decision", "remove"), 428);
    }

    static Stream<Arguments> badRequests() {
        return Stream.of(
                arguments(Roles.REPORTER, "/reports", "{\"source\":\"nobody-known\",\"publishedAt\":\"2020-09-03\"}"),
                arguments(Roles.REPORTER, "/reports", "{\"source\":\"x\",\"publishedAt\":\"2019-02-30\"}"),
                arguments(Roles.REPORTER, "/reports",
                        "{\"source\":\"x\",\"publishedAt\":\"2020-09-03\",\"lineage\":\"relay\"}"),
                arguments(Roles.REPORTER, "/reports", "{\"source\":\"x\",\"publishedAt\":\"2020-09-03\",\"credibility\":7,"
                        + "\"url\":\"javascript:1\",\"language\":\"a_b\",\"attributedTo\":[\"No Slug\"]}"),
                arguments(Roles.REPORTER, "/clips", "{\"source\":\"nobody-known\",\"url\":\"https://news.example/\"}"),
                arguments(Roles.REPORTER, "/clips", "{\"source\":\"\",\"url\":\"\",\"language\":\"a_b\"}"),
                arguments(Roles.REPORTER, "/report-batches?dryRun=perhaps", "{}"),
                arguments(Roles.REPORTER, "/report-batches", ""),
                arguments(Roles.SOURCE_KEEPER, "/sources", "{\"slug\":\"Bad 1\",\"name\":\"\",\"kind\":\"newspaper\"}"),
                arguments(Roles.SOURCE_KEEPER, "/source-merges",
                        "{\"from\":[\"nobody-known\"],\"into\":\"no-one-known\",\"reason\":\"They are one.\"}"),
                arguments(Roles.SOURCE_KEEPER, "/source-merges", "{\"from\":[],\"into\":\"\",\"reason\":\"\"}"));
    }

    @ParameterizedTest
    @MethodSource("badRequests")
    void a_bad_request_is_explained_to_a_person_in_arabic_and_to_a_program_in_english(String role, String path, String body) {
        String type = path.startsWith("/report-batches") ? "application/x-ndjson" : "application/json";
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        demandArabic(person(role).contentType(type).body(bytes).post("/api/v1" + path), 400, "main li");
        Response program = As.role(role).contentType(type).header("Accept-Language", "ar").body(bytes).post("/api/v1" + path);
        assertThat(program.statusCode()).isEqualTo(400);
        assertThat(program.contentType()).contains("application/problem+json");
        assertThat(program.asString()).doesNotContainPattern("\\p{InArabic}");
        assertThat(program.jsonPath().getString("violations[0].message")).isNotBlank();
        assertThat(program.jsonPath().getString("detail")).startsWith("The request was not accepted");
    }

    @Test
    void a_page_that_is_handed_in_and_cannot_be_clipped_is_explained_in_arabic() {
        String clips = "/api/v1/clips?url=https://news.example/&source=" + slug;
        for (String address : List.of(clips, clips + "&credibility=9", clips + "&language=a_b",
                clips + "&headline=" + "x".repeat(1_001))) {
            demandArabic(person(Roles.REPORTER).contentType("text/html").body("").post(address), 400, "main li");
        }
        demandArabic(person(Roles.REPORTER).contentType("text/html").body("<html><p>Hm.</p></html>").post(clips), 400,
                "main li");
        demandArabic(person(Roles.REPORTER).contentType("application/json")
                .body(Map.of("source", slug, "url", "ftp://news.example/")).post("/api/v1/clips"), 400, "main li");
    }

    @ParameterizedTest
    @ValueSource(strings = { "source\nx", "source,publishedAt,colour\nx", "source,publishedAt,source\nx",
            "source,publishedAt\n" })
    void a_batch_whose_columns_are_not_right_is_explained_in_arabic(String csv) {
        demandArabic(person(Roles.REPORTER).contentType("text/csv").body(csv).post("/api/v1/report-batches"), 400, "main li");
    }

    @Test
    void a_lineage_that_cannot_be_is_explained_in_arabic() {
        String report = filed("https://news.example/" + slug);
        String lineage = "/api/v1/reports/" + report + "/lineage";
        for (Map<String, String> wrong : List.of(Map.of("lineage", "near-duplicate"), Map.of("lineage", "relay"),
                Map.of("lineage", "original", "of", report), Map.of("lineage", "unknown", "source", slug),
                Map.of("lineage", "relay", "of", NOWHERE), Map.of("lineage", "relay", "of", report),
                Map.of("lineage", "relay", "source", "nobody-known"))) {
            Map<String, String> finding = new HashMap<>(wrong);
            finding.put("reason", "It says so.");
            demandArabic(person(Roles.CURATOR).contentType("application/json").header("If-Match", "*").body(finding)
                    .put(lineage), 400, "main li");
        }
        filed("https://news.example/other/" + slug);
        for (Map<String, Object> wrong : List.<Map<String, Object>> of(
                Map.of("source", "nobody-known", "publishedAt", "2020-09-03"),
                Map.of("source", slug, "publishedAt", "2020-09-03", "url", "https://news.example/other/" + slug))) {
            demandArabic(person(Roles.REPORTER).contentType("application/json").header("If-Match", "*")
                    .body(Map.of("item", wrong, "reason", "It was cut.")).put("/api/v1/reports/" + report), 400, "main li");
        }
    }

    @Test
    void a_merge_that_cannot_be_is_explained_in_arabic() {
        String hidden = "hidden-" + UUID.randomUUID();
        String second = "second-" + UUID.randomUUID();
        As.role(Roles.SOURCE_KEEPER).body(Map.of("slug", hidden, "name", "A", "kind", "outlet", "protection", "protected"))
                .post("/api/v1/sources").then().statusCode(201);
        As.role(Roles.SOURCE_KEEPER).body(Map.of("slug", second, "name", "B", "kind", "outlet")).post("/api/v1/sources").then()
                .statusCode(201);
        demandArabic(merge(slug, slug), 400, "main li");
        demandArabic(merge(hidden, slug), 409, "main p");
        String merge = "/api/v1/source-merges/" + As.role(Roles.SOURCE_KEEPER)
                .body(Map.of("from", List.of(second), "into", slug, "reason", "They are one.")).post("/api/v1/source-merges")
                .then().statusCode(201).extract().path("id");
        demandArabic(merge(second, slug), 409, "main p");
        demandArabic(merge(slug, second), 409, "main p");
        demandArabic(person(Roles.SOURCE_KEEPER).header("If-Match", "*").delete(merge), 400, "main li");
        As.role(Roles.SOURCE_KEEPER).header("If-Match", "*").delete(merge + "?reason=No").then().statusCode(200);
        demandArabic(person(Roles.SOURCE_KEEPER).header("If-Match", "*").delete(merge + "?reason=No"), 409, "main p");
    }

    @ParameterizedTest
    @ValueSource(classes = { BatchMessages.class, ClipMessages.class, EvidenceMessages.class, MergeMessages.class,
            SearchMessages.class })
    void every_text_is_there_in_arabic(Class<?> bundle) throws IOException {
        Texts.checkArabic(bundle);
    }

    @Test
    void every_text_of_a_violated_constraint_is_there_in_arabic() throws IOException {
        Texts.checkArabicOfConstraints();
    }

    private static Response merge(String from, String into) {
        return person(Roles.SOURCE_KEEPER).contentType("application/json")
                .body(Map.of("from", List.of(from), "into", into, "reason", "They are one.")).post("/api/v1/source-merges");
    }

    private String filed(String url) {
        return As.role(Roles.REPORTER).body(Map.of("source", slug, "publishedAt", "2020-09-03", "url", url))
                .post("/api/v1/reports").then().statusCode(201).extract().path("id");
    }

    /** Of another source that is as it should be, but for what is given. */
    private static Map<String, String> form(Map<String, String> given) {
        Map<String, String> form = new HashMap<>(Map.of("slug", "another-" + UUID.randomUUID(), "name", "Outlet", "kind",
                "outlet", "reliability", "F", "protection", "public"));
        form.putAll(given);
        return form;
    }

    private Map<String, String> changed(Map<String, String> given) {
        Map<String, String> form = form(Map.of("slug", slug, "seen", "1"));
        form.putAll(given);
        return form;
    }

    /** The page that shows the form again, which says why. */
    private static Document demandRefused(String address, Map<String, String> form, int status) {
        return demandArabic(send(Roles.SOURCE_KEEPER, address, form), status, "[role=alert]");
    }

    private static Document demandArabic(Response answer, int status, String reason) {
        Document page = ArabicPages.demandRefusal(answer, status);
        assertThat(page.select(reason).eachText()).as(answer.asString()).isNotEmpty()
                .allSatisfy(text -> assertThat(text).containsPattern("\\p{InArabic}").doesNotContain("{"));
        return page;
    }

    private static Response get(String role, String address) {
        return ArabicPages.get(role, address, "ar");
    }

    private static Response send(String role, String address, Map<String, String> form) {
        return person(role).contentType("application/x-www-form-urlencoded; charset=UTF-8").formParams(form).post(address);
    }

    /** Somebody whose browser asks for pages in Arabic. */
    private static RequestSpecification person(String role) {
        return RestAssured.given().accept("text/html,application/xhtml+xml,*/*;q=0.8").header("Accept-Language", "ar")
                .redirects().follow(false).auth().oauth2(As.token(role, "anna"));
    }
}
