package org.vigil.sources.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class RelativesTest {

    private static final String FILLER = """
             Teams of the %s visited eleven places and spoke with residents and drivers before the count was closed. Tables of \
            days and places can be had on request, and corrections are printed in the next number of the bulletin.""";

    private final String mark = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + UUID.randomUUID().toString()
            .replaceAll("[^a-f]", "");
    private final String monitor = "Monitor " + mark;

    @BeforeEach
    void sources_are_registered() {
        register("monitor-" + mark, monitor, "مرصد " + mark);
        for (String outlet : List.of("one", "two", "three")) {
            register(outlet + "-" + mark, "Outlet " + outlet + " " + mark, "O" + outlet + mark);
        }
    }

    @Test
    void a_copy_follows_the_first_text_in_whatever_order_they_are_filed() {
        String text = own();
        String late = file("two", "2024-03-07", text.substring(0, text.indexOf("Tables")));
        assertThat(lineage(late).getString("kind")).isEqualTo("relay");
        String first = file("monitor", "2024-03-05", text);
        String third = file("three", "2024-03-08", text.replace("spoke with", "talked to"));

        assertThat(lineage(late).getString("kind")).isEqualTo("near-duplicate");
        assertThat(lineage(late).getString("of")).isEqualTo(first);
        assertThat(lineage(third).getString("of")).isEqualTo(first);
        assertThat(lineage(third).getBoolean("automatic")).isTrue();
        assertThat(lineage(first).getString("kind")).isEqualTo("unknown");
        assertSpansQuote(third, first);
    }

    @Test
    void a_relay_follows_the_earlier_one_of_the_same_telling_and_then_the_source_itself() {
        String english = file("one", "2024-03-05",
                "Shells hit the farms west of Aleppo 46 times in February and killed 19 people, "
                        + "according to an assessment by " + monitor + ".");
        assertThat(lineage(english).getString("of")).isNull();
        assertThat(lineage(english).getString("source")).isEqualTo("monitor-" + mark);
        assertThat(report(english).getString("originId")).isEqualTo(english);

        String arabic = file("two", "2024-03-06",
                "قال مرصد " + mark + " إن 46 هجوما على ريف حلب في شباط أدت إلى مقتل 19 شخصا.");
        assertThat(lineage(arabic).getString("of")).isEqualTo(english);
        assertThat(lineage(arabic).getString("reason")).contains("for 46 attacks").contains(english);
        assertSpansQuote(arabic, english);

        String source = file("monitor", "2024-03-07",
                "The " + monitor + " knows of 46 attacks on farms west of Aleppo in February. "
                        + "They cost 19 lives.");
        assertThat(lineage(english).getString("of")).isEqualTo(source);
        assertThat(lineage(arabic).getString("of")).isEqualTo(source);
        assertThat(report(arabic).getString("originId")).isEqualTo(source);
    }

    @Test
    void two_that_name_one_source_for_different_months_are_two() {
        String february = file("one", "2024-03-05", "In February 46 attacks struck Aleppo, according to " + monitor + ".");
        String march = file("two", "2024-04-04", "In March 28 attacks struck Aleppo, according to " + monitor + ".");
        assertThat(lineage(february).getString("of")).isNull();
        assertThat(lineage(march).getString("of")).isNull();
        assertThat(report(march).getString("originId")).isEqualTo(march);
    }

    @Test
    void a_text_that_is_corrected_is_compared_anew() {
        String first = file("one", "2024-03-05", "In February 46 attacks struck Aleppo, according to " + monitor + ".");
        String second = file("two", "2024-03-06", "According to " + monitor + ", Aleppo saw 46 attacks in February.");
        assertThat(lineage(second).getString("of")).isEqualTo(first);
        correct(second, item("two", "2024-03-06",
                "Bakers of Aleppo met on Sunday and spoke about the price of flour and of wood."));
        assertThat(lineage(second).getString("kind")).isEqualTo("unknown");
    }

    @Test
    void what_follows_a_text_by_rule_leaves_it_when_that_comes_to_tell_something_else() {
        String first = file("one", "2024-03-05", "In February 46 attacks struck Aleppo, according to " + monitor + ".");
        String second = file("two", "2024-03-06", "According to " + monitor + ", Aleppo saw 46 attacks in February.");
        assertThat(lineage(second).getString("of")).isEqualTo(first);
        correct(first, item("one", "2024-03-05", "Bakers of Aleppo met on Sunday and spoke about the price of flour."));
        await().until(() -> lineage(second).getString("of") == null);
        assertThat(report(second).getString("originId")).isEqualTo(second);
        JsonPath changes = As.role(Roles.READER).get("/api/v1/reports/" + second + "/revisions").jsonPath();
        assertThat(changes.getString("items[0].change")).isEqualTo("lineage-changed");
        assertThat(changes.getString("items[0].reason")).startsWith("It names " + monitor);
    }

    @Test
    void a_curator_confirms_corrects_or_reverses_what_was_found_and_the_rule_leaves_it_so() {
        String first = file("one", "2024-03-05", "In February 46 attacks struck Aleppo, according to " + monitor + ".");
        String second = file("two", "2024-03-06", "According to " + monitor + ", Aleppo saw 46 attacks in February.");
        state(second,
                "{\"lineage\":\"relay\",\"of\":\"" + first + "\",\"source\":\"monitor-" + mark + "\",\"reason\":\"Seen.\"}");
        assertThat(lineage(second).getBoolean("automatic")).isFalse();
        assertThat(lineage(second).getString("of")).isEqualTo(first);
        assertThat(lineage(second).getDouble("score")).as("what the rule rests on stays").isPositive();
        assertSpansQuote(second, first);
        JsonPath changes = As.role(Roles.READER).get("/api/v1/reports/" + second + "/revisions").jsonPath();
        assertThat(changes.getString("items[0].before.lineageReason")).contains(first);
        assertThat(changes.getList("items[0].before.lineageEvidence.spans")).isNotEmpty();
        assertThat(changes.getString("items[0].after.lineageReason")).isEqualTo("Seen.");
        state(second, "{\"lineage\":\"unknown\",\"reason\":\"The two count differently.\"}");
        correct(second, item("two", "2024-03-06", "Aleppo saw 46 attacks in February, according to " + monitor + "."));
        assertThat(lineage(second).getString("kind")).isEqualTo("unknown");
        assertThat(lineage(second).getList("spans")).isEmpty();
        assertThat(report(second).getString("originId")).isEqualTo(second);
    }

    @Test
    void a_source_is_recognised_in_what_named_it_before_it_was_registered_or_had_that_name() {
        String late = "Counters " + mark;
        String first = file("one", "2024-03-05", "In February 46 attacks struck Aleppo, according to " + late + ".");
        String second = file("two", "2024-03-06", "According to " + late + ", Aleppo saw 46 attacks in February.");
        String third = file("three", "2024-03-07", "قال عدادون " + mark + " إن 46 هجوما على حلب وقعت في شباط.");
        assertThat(lineage(second).getString("kind")).isEqualTo("unknown");

        register("counters-" + mark, late, "C" + mark);

        await().until(() -> first.equals(lineage(second).getString("of")));
        assertThat(lineage(first).getString("kind")).isEqualTo("relay");
        assertThat(lineage(first).getString("source")).isEqualTo("counters-" + mark);
        assertThat(lineage(third).getString("kind")).isEqualTo("unknown");
        As.role(Roles.SOURCE_KEEPER).header("If-Match", "\"1\"").body("""
                {"slug":"counters-%1$s","name":"%2$s","kind":"outlet","aliases":["عدادون %1$s"]}""".formatted(mark, late))
                .put("/api/v1/sources/counters-" + mark).then().statusCode(200);
        await().until(() -> first.equals(lineage(third).getString("of")));
    }

    @Test
    void what_no_curator_has_confirmed_is_a_list_of_its_own() {
        String first = file("one", "2024-03-05", "In February 46 attacks struck Aleppo, according to " + monitor + ".");
        String second = file("two", "2024-03-06", "According to " + monitor + ", Aleppo saw 46 attacks in February.");
        String third = file("three", "2024-03-07", "Bakers of Aleppo met on Sunday.");
        String ours = "&source=one-%1$s&source=two-%1$s&source=three-%1$s".formatted(mark);
        assertThat(listed("automatic=true" + ours)).containsExactly(second, first);
        assertThat(listed("automatic=false" + ours)).containsExactly(third);
        assertThat(listed("automatic=true&limit=2")).startsWith(second, first);
        state(second, "{\"lineage\":\"relay\",\"of\":\"" + first + "\",\"reason\":\"Seen.\"}");
        assertThat(listed("automatic=true" + ours)).containsExactly(first);
        assertThat(listed("automatic=true&lineage=near-duplicate" + ours)).isEmpty();
    }

    private static List<String> listed(String query) {
        return As.role(Roles.CURATOR).get("/api/v1/reports?" + query).then().statusCode(200).extract().jsonPath()
                .getList("items.id");
    }

    @Test
    void a_merge_of_sources_brings_together_what_was_told_under_either_name() {
        String observers = "Observers " + mark;
        register("observers-" + mark, observers, "راصدون " + mark);
        String first = file("one", "2024-03-05", "In February 46 attacks struck Aleppo, according to " + observers + ".");
        As.role(Roles.SOURCE_KEEPER).body("{\"from\":[\"observers-%1$s\"],\"into\":\"monitor-%1$s\",\"reason\":\"Renamed.\"}"
                .formatted(mark)).post("/api/v1/source-merges").then().statusCode(201);
        String second = file("two", "2024-03-06", "According to " + monitor + ", Aleppo saw 46 attacks in February.");
        assertThat(lineage(second).getString("of")).isEqualTo(first);
    }

    private static void correct(String id, String item) {
        As.role(Roles.REPORTER).header("If-Match", As.role(Roles.READER).get("/api/v1/reports/" + id).header("ETag"))
                .body("{\"item\":" + item + ",\"reason\":\"Another text.\"}").put("/api/v1/reports/" + id).then()
                .statusCode(200);
    }

    private static void state(String id, String finding) {
        As.role(Roles.CURATOR).header("If-Match", As.role(Roles.READER).get("/api/v1/reports/" + id).header("ETag"))
                .body(finding).put("/api/v1/reports/" + id + "/lineage").then().statusCode(200);
    }

    @Test
    void whom_the_filing_names_is_repeated_too() {
        String id = As.role(Roles.REPORTER)
                .body(item("one", "2024-03-05", "Shells killed 19 people west of Aleppo in February.")
                        .replace("{", "{\"attributedTo\":[\"monitor-" + mark + "\"],"))
                .post("/api/v1/reports").jsonPath().getString("id");
        assertThat(lineage(id).getString("kind")).isEqualTo("relay");
        assertThat(lineage(id).getString("source")).isEqualTo("monitor-" + mark);
        assertThat(lineage(id).getString("reason")).startsWith("It names monitor-" + mark + " for 19 killed people");
    }

    @Test
    void whom_a_correction_of_the_filing_names_is_repeated_from_then_on() {
        String text = "Two drones wounded 23 drivers north of Idlib in February.";
        String id = file("one", "2024-03-05", text);
        assertThat(lineage(id).getString("kind")).isEqualTo("unknown");
        correct(id, item("one", "2024-03-05", text).replace("{", "{\"attributedTo\":[\"monitor-" + mark + "\"],"));
        assertThat(lineage(id).getString("source")).isEqualTo("monitor-" + mark);
        correct(id, item("one", "2024-03-05", text));
        assertThat(lineage(id).getString("kind")).isEqualTo("unknown");
    }

    private String own() {
        return (monitor + " recorded 46 shelling attacks on the farms west of Aleppo in February 2024. They killed 19 people."
                + FILLER.formatted(monitor)).replace("\n", " ");
    }

    private void assertSpansQuote(String... reports) {
        List<Map<String, Object>> spans = lineage(reports[0]).getList("spans");
        assertThat(spans).isNotEmpty().extracting(span -> span.get("report")).containsOnly((Object[]) reports);
        assertThat(spans)
                .allSatisfy(span -> assertThat(report((String) span.get("report")).getString((String) span.get("field"))
                        .substring((Integer) span.get("start"), (Integer) span.get("end"))).isEqualTo(span.get("quote")));
    }

    private static void register(String slug, String name, String alias) {
        As.role(Roles.SOURCE_KEEPER)
                .body("{\"slug\":\"" + slug + "\",\"name\":\"" + name + "\",\"kind\":\"outlet\",\"aliases\":[\"" + alias
                        + "\"]}")
                .post("/api/v1/sources").then().statusCode(201);
    }

    private String item(String outlet, String day, String body) {
        return "{\"source\":\"" + outlet + "-" + mark + "\",\"publishedAt\":\"" + day + "\",\"body\":\"" + body + "\"}";
    }

    private String file(String outlet, String day, String body) {
        return As.role(Roles.REPORTER).body(item(outlet, day, body)).post("/api/v1/reports").then().statusCode(201).extract()
                .jsonPath().getString("id");
    }

    private static JsonPath report(String id) {
        return As.role(Roles.READER).get("/api/v1/reports/" + id).jsonPath();
    }

    private static JsonPath lineage(String id) {
        return As.role(Roles.READER).get("/api/v1/reports/" + id + "/lineage").jsonPath();
    }
}
