package org.vigil.stats.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.vigil.stats.testing.IncidentEvent.incident;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.stats.testing.StatsTest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

@QuarkusTest
class CitationTest extends StatsTest {

    private static final String SUMMER = "measure=incidents&bucket=month&groupBy=country&from=2019-07-01&to=2019-08-31";

    @Test
    void an_answer_names_its_citation_and_is_found_there_once_it_is_stored() {
        UUID id = incident().in("IQ", "IQ-SU").on("2019-07-31").send().id();
        arrive();
        JsonPath answer = ask("series?" + SUMMER);
        String address = answer.getString("citation");
        As.role(Roles.READER).get(address).then().statusCode(404).contentType("application/problem+json")
                .body("detail", containsString("POST it to /api/v1/citations"));

        Response stored = post("series", SUMMER + "&asOf=" + answer.getString("asOf"), "Table 2");

        assertThat(stored.statusCode()).isEqualTo(201);
        assertThat(stored.getHeader("Location")).endsWith(address);
        JsonPath citation = get(address);
        assertThat(citation.getList("value.rows")).containsExactly(row("2019-07", "IQ", 1));
        assertThat(citation.getString("definition.countingRule")).isEqualTo(answer.getString("definition.countingRule"));
        assertThat(citation.getString("asOf")).isEqualTo(answer.getString("asOf"));
        assertThat(citation.getString("title")).isEqualTo("Incidents by month and country from 2019-07-01 to 2019-08-31");
        assertThat(citation.getString("note")).isEqualTo("Table 2");
        assertThat(citation.getString("madeBy")).isEqualTo("test-reader");
        assertThat(citation.getInt("incidents.count")).isEqualTo(1);
        assertThat(get(citation.getString("incidents.href")).getList("items"))
                .containsExactly(Map.of("id", id.toString(), "revision", 1, "href", "/api/v1/incidents/" + id));
        assertThat(citation.getBoolean("since.same")).isTrue();
        assertThat(citation.getList("since.changes")).isEmpty();
        assertThat(rows(get(citation.getString("ask")))).containsExactly(row("2019-07", "IQ", 1));
    }

    @Test
    void the_same_question_is_one_citation_however_it_is_asked_and_whoever_stores_it() {
        incident().on("2019-07-31").send();
        arrive();
        String asOf = consumed.instant().toString();
        Response first = post("series", "measure=incidents&country=IQ&country=SY&asOf=" + asOf, "mine");
        Response again = As.role(Roles.CURATOR).body(Map.of("statistic", "series", "query",
                "?asOf=" + asOf + "&bucket=all&country=SY&country=IQ&country=SY&measure=incidents"))
                .post("/api/v1/citations");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        String id = first.jsonPath().getString("id");
        assertThat(again.jsonPath().getString("id")).isEqualTo(id);
        assertThat(again.jsonPath().getString("madeBy")).isEqualTo("test-reader");
        assertThat(again.jsonPath().getString("note")).as("a note is its holder's own").isNull();
        assertThat(As.role(Roles.CURATOR).get("/api/v1/citations").jsonPath().getList("items.id")).containsExactly(id);
        assertThat(post("change", "measure=incidents&from=2019-07-01&to=2019-07-31&asOf=" + asOf, null).jsonPath()
                .getString("id")).isNotEqualTo(id);
        JsonPath own = As.role(Roles.READER).get("/api/v1/citations?limit=1").jsonPath();
        assertThat(own.getList("items.title")).containsExactly("Change of incidents from 2019-07-01 to 2019-07-31");
        own = As.role(Roles.READER).get("/api/v1/citations?cursor=" + own.getString("next")).jsonPath();
        assertThat(own.getList("items.note")).containsExactly("mine");
        assertThat(own.getString("next")).isNull();
    }

    @Test
    void a_request_that_is_sent_twice_is_answered_as_before() {
        arrive();
        String key = UUID.randomUUID().toString();
        Map<String, String> body = Map.of("statistic", "series", "query", "measure=incidents");
        Response first = As.role(Roles.READER).header("Idempotency-Key", key).body(body).post("/api/v1/citations");
        arrive();
        Response second = As.role(Roles.READER).header("Idempotency-Key", key).body(body).post("/api/v1/citations");
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void the_value_stays_and_the_reasons_are_named_when_the_incidents_change() {
        UUID merged = incident().on("2019-07-01").send().id();
        UUID into = incident().on("2019-07-01").send().id();
        UUID withdrawn = incident().on("2019-07-02").send().id();
        UUID discounted = incident().on("2019-07-03").send().id();
        UUID moved = incident().on("2019-07-04").send().id();
        UUID left = incident().on("2019-07-05").send().id();
        UUID away = incident().on("2019-07-06").send().id();
        incident(away).revision(2, "withdrawn").knownAt(Instant.now().minusSeconds(30)).send();
        arrive();
        String address = post("series", SUMMER, null).getHeader("Location");
        JsonPath before = get(address);
        Instant asOf = Instant.parse(before.getString("asOf"));
        UUID merge = UUID.randomUUID();
        incident(merged).on("2019-07-01").revision(2, "merged").changeId(merge).mergedInto(into).knownAt(now()).send();
        incident(merged).on("2019-07-01").revision(3, "revised").mergedInto(into).knownAt(now()).send();
        incident(into).on("2019-07-01").revision(2, "merged").changeId(merge).knownAt(now()).send();
        incident(withdrawn).on("2019-07-02").revision(2, "withdrawn").knownAt(now()).send();
        incident(discounted).on("2019-07-03").revision(2, "revised").verified("discounted").knownAt(now()).send();
        incident(moved).on("2019-08-04").revision(2, "revised").in("SY", "SY-HI").knownAt(now()).send();
        incident(left).on("2019-09-05").revision(2, "revised").knownAt(now()).send();
        incident(away).on("2019-07-06").revision(3, "restored").knownAt(now()).send();
        UUID fresh = incident().on("2019-07-07").knownAt(now()).send().id();
        UUID late = incident().on("2019-07-08").knownAt(asOf.minusMillis(1)).send().id();
        arrive();

        JsonPath after = get(address);

        assertThat(after.<Object> get("value")).isEqualTo(before.get("value"));
        assertThat(after.getString("sha256")).isEqualTo(before.getString("sha256")).hasSize(64);
        assertThat(after.getBoolean("since.same")).isFalse();
        assertThat(after.getList("since.rows")).containsExactlyInAnyOrder(
                changed("2019-07", "IQ", 6, 4, -2), changed("2019-08", "SY", null, 1, 1));
        Map<String, String> kinds = new HashMap<>();
        after.<Map<String, Object>> getList("since.changes")
                .forEach(change -> kinds.put((String) change.get("id"), (String) change.get("kind")));
        assertThat(kinds).isEqualTo(Map.of(merged.toString(), "merged", into.toString(), "revised", withdrawn.toString(),
                "withdrawn", discounted.toString(), "discounted", moved.toString(), "revised", left.toString(), "revised",
                away.toString(), "restored", fresh.toString(), "new", late.toString(), "late"));
        JsonPath merging = JsonPath.from(after.prettify()).setRootPath("since.changes.find { it.id == '" + merged + "' }");
        assertThat(merging.getString("change")).isEqualTo("merged");
        assertThat(merging.getString("changeId")).isEqualTo(merge.toString());
        assertThat(merging.getInt("then.revision")).isEqualTo(1);
        assertThat(merging.getString("now")).isNull();
        JsonPath moving = JsonPath.from(after.prettify()).setRootPath("since.changes.find { it.id == '" + moved + "' }");
        assertThat(moving.getList("then.gives")).containsExactly(part("2019-07", "IQ"));
        assertThat(moving.getList("now.gives")).containsExactly(part("2019-08", "SY"));
        assertThat(get(address + "?until=" + asOf).getList("since.changes.kind"))
                .as("until its own moment only what arrived late has changed").containsExactly("late");
        As.role(Roles.READER).get(address + "?until=2020-01-01T00:00:00Z").then().statusCode(400);
    }

    @Test
    void its_digest_can_be_made_again_by_anybody_from_what_it_shows() throws Exception {
        incident().on("2019-07-31").send();
        incident().in("IQ", null).from("2019-07-31", "2019-08-01").send();
        arrive();
        JsonPath citation = get(post("series", SUMMER, null).getHeader("Location"));
        List<Map<String, Object>> items = get(citation.getString("incidents.href")).getList("items");
        StringBuilder lines = new StringBuilder();
        items.forEach(item -> lines.append(item.get("id")).append(' ').append(item.get("revision")).append('\n'));
        assertThat(sha256(lines.toString())).isEqualTo(citation.getString("incidents.sha256"));
        Map<String, Object> all = new TreeMap<>();
        for (String field : List.of("definition", "question", "statistic", "value")) {
            all.put(field, citation.get(field));
        }
        all.put("incidents", citation.getString("incidents.sha256"));
        ObjectMapper sorted = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        assertThat(sha256(sorted.writeValueAsString(all))).isEqualTo(citation.getString("sha256"));
    }

    @Test
    void a_value_that_was_changed_behind_its_back_is_not_shown() {
        incident().on("2019-07-31").send();
        arrive();
        String address = post("series", SUMMER, null).getHeader("Location");
        execute("update citation set answer = cast(replace(cast(answer as text), '\"best\":1', '\"best\":2') as json)");
        As.role(Roles.READER).get(address).then().statusCode(410).body("detail", containsString("SHA-256"));
    }

    @Test
    void it_is_put_under_a_text_as_a_line_and_into_a_reference_manager_as_an_item() {
        incident().on("2019-07-31").casualties("all", "killed", 1, 2, 5, null).send();
        incident().on("2019-07-31").send();
        arrive();
        String address = post("series", "measure=killed&country=IQ&country=SY&to=2019-08-31", null).getHeader("Location");
        String asOf = get(address).getString("asOf");
        String id = address.substring(address.lastIndexOf('/') + 1);
        for (Response text : List.of(As.role(Roles.READER).get(address + "?format=text"),
                As.role(Roles.READER).accept("text/plain").get(address))) {
            assertThat(text.contentType()).startsWith("text/plain");
            assertThat(text.asString()).startsWith("Vigil (" + asOf.substring(0, 4)
                    + "). People killed to 2019-08-31, country IQ or SY: 2 (1 to 5), not known of 1 incident. As of " + asOf
                    + ". http").endsWith("/api/v1/citations/" + id + "\n");
        }
        for (Response csl : List.of(As.role(Roles.READER).get(address + "?format=csl"),
                As.role(Roles.READER).accept("application/vnd.citationstyles.csl+json").get(address))) {
            assertThat(csl.contentType()).startsWith("application/vnd.citationstyles.csl+json");
            List<Map<String, Object>> items = csl.jsonPath().getList("$");
            assertThat(items).hasSize(1);
            assertThat(items.get(0).keySet()).as("fields of the schema of CSL-JSON").isEqualTo(Set.of("id", "type", "title",
                    "author", "publisher", "issued", "version", "URL", "abstract", "custom"));
            assertThat(items.get(0)).containsEntry("id", id).containsEntry("type", "dataset")
                    .containsEntry("publisher", "Vigil").containsEntry("author", List.of(Map.of("literal", "Vigil")))
                    .containsEntry("issued", Map.of("date-parts", List.of(List.of(Integer.valueOf(asOf.substring(0, 4)),
                            Integer.valueOf(asOf.substring(5, 7)), Integer.valueOf(asOf.substring(8, 10))))));
        }
        assertThat(As.role(Roles.READER).accept("*/*").get(address).contentType()).startsWith("application/json");
        assertThat(As.role(Roles.READER).accept("text/html, */*").get(address).contentType()).startsWith("text/html");
    }

    @Test
    void what_was_counted_and_what_counts_otherwise_are_pages_too() {
        UUID counted = incident().on("2019-07-01").send().id();
        UUID another = incident().on("2019-07-02").send().id();
        arrive();
        String address = post("series", SUMMER, null).getHeader("Location");
        incident(counted).on("2019-07-01").revision(2, "withdrawn").knownAt(now()).send();
        arrive();
        Document first = page(address + "/incidents?limit=1");
        Document second = page(first.select("main a[href*=cursor]").attr("href"));
        assertThat(Stream.of(first, second).flatMap(one -> one.select("tbody th a").stream()).map(link -> link.attr("href")))
                .containsExactlyInAnyOrder("/api/v1/incidents/" + counted, "/api/v1/incidents/" + another);
        assertThat(first.select("h1").text()).isEqualTo("The 2 revisions that were counted");
        assertThat(second.select("main a[href*=cursor]")).isEmpty();
        assertThat(page(address + "/changes").select("tbody").text()).startsWith(counted + " withdrawn");
    }

    private static Document page(String address) {
        return Jsoup.parse(As.role(Roles.READER).accept("text/html").get(address).asString());
    }

    @Test
    void what_is_behind_a_large_number_is_kept_in_stretches_that_citations_share() {
        execute("""
                insert into incident_fact select gen_random_uuid(), 1, now() - interval '1 hour', null, 'recorded', null, true,
                  date '2019-07-01', date '2019-07-01', 'day', 'attack', null, null, 'claimed', 'IQ', 'IQ-DI',
                  '{}', '{}', '{}', '{}', '{}', '{}' from generate_series(1, 20000) n""");
        JsonPath first = post("series", "measure=incidents", null).jsonPath();
        assertThat(first.getInt("incidents.count")).isEqualTo(20_000);
        long stretches = count("select count(*) from revision_stretch");
        incident().on("2019-07-01").knownAt(now()).send();
        arrive();
        JsonPath second = post("series", "measure=incidents", null).jsonPath();
        assertThat(second.getInt("incidents.count")).isEqualTo(20_001);
        assertThat(stretches).isGreaterThan(5);
        assertThat(count("select count(*) from revision_stretch") - stretches).as("only what differs is kept anew")
                .isEqualTo(1);
        List<String> ids = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = get(first.getString("incidents.href") + "?limit=1000" + cursor);
            ids.addAll(page.getList("items.id"));
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        }
        assertThat(ids).hasSize(20_000).doesNotHaveDuplicates().isSorted();
        assertThat(get("/api/v1/citations/" + first.getString("id")).getList("since.changes.kind")).containsExactly("new");
    }

    private long count(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, Object> row(String bucket, String group, int number) {
        return Map.of("bucket", bucket, "group", group, "low", number, "best", number, "high", number);
    }

    private static Map<String, Object> part(String bucket, String group) {
        Map<String, Object> part = new HashMap<>(row(bucket, group, 1));
        part.put("in", "rows");
        return part;
    }

    private static Map<String, Object> changed(String bucket, String group, Integer then, Integer now, int difference) {
        Map<String, Object> change = new HashMap<>();
        change.put("in", "rows");
        change.put("where", Map.of("bucket", bucket, "group", group));
        change.put("then", numbers(then));
        change.put("now", numbers(now));
        change.put("difference", numbers(difference));
        return change;
    }

    private static Map<String, Object> numbers(Integer number) {
        return number == null ? null : Map.of("low", number, "best", number, "high", number);
    }

    private static Response post(String statistic, String query, String note) {
        Map<String, String> body = new HashMap<>(Map.of("statistic", statistic, "query", query));
        body.put("note", note);
        Response answer = As.role(Roles.READER).body(body).post("/api/v1/citations");
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
        return answer;
    }

    private static JsonPath get(String address) {
        return As.role(Roles.READER).urlEncodingEnabled(false).get(address).then().statusCode(200).extract().jsonPath();
    }
}
