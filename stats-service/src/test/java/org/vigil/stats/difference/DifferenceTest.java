package org.vigil.stats.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.stats.testing.IncidentEvent.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vigil.common.testing.As;
import org.vigil.stats.testing.StatsTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class DifferenceTest extends StatsTest {

    private static final Instant EARLY = Instant.parse("2026-01-10T00:00:00Z");
    private static final Instant BETWEEN = Instant.parse("2026-02-10T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-02-11T00:00:00Z");
    private static final String MOMENTS = "&from=2026-02-01T00:00:00Z&to=2026-03-01T00:00:00Z";

    private final UUID moved = UUID.randomUUID();
    private final UUID merged = UUID.randomUUID();
    private final UUID withdrawn = UUID.randomUUID();
    private final UUID discounted = UUID.randomUUID();
    private final UUID restored = UUID.randomUUID();
    private final UUID fresh = UUID.randomUUID();
    private final UUID late = UUID.randomUUID();
    private final UUID outside = UUID.randomUUID();

    private void february() {
        for (UUID known : List.of(UUID.randomUUID(), moved, merged, withdrawn, discounted, restored, outside)) {
            incident(known).knownAt(EARLY).in("IQ", "IQ-DI").on("2025-06-01").casualties("all", "killed", 2).send();
        }
        incident(restored).knownAt(EARLY.plusSeconds(60)).revision(2, "withdrawn").in("IQ", "IQ-DI").on("2025-06-01").send();
        incident(moved).knownAt(BETWEEN).revision(2, "revised").in("IQ", "IQ-SU").on("2025-06-01")
                .casualties("all", "killed", 2, 5, 6, null).send();
        incident(merged).knownAt(BETWEEN).revision(2, "merged").in("IQ", "IQ-DI").on("2025-06-01")
                .casualties("all", "killed", 2).mergedInto(moved).send();
        incident(withdrawn).knownAt(BETWEEN).revision(2, "withdrawn").in("IQ", "IQ-DI").on("2025-06-01").send();
        incident(discounted).knownAt(BETWEEN).revision(2, "revised").in("IQ", "IQ-DI").on("2025-06-01")
                .verified("discounted").send();
        incident(restored).knownAt(BETWEEN).revision(3, "restored").in("IQ", "IQ-DI").on("2025-06-01")
                .casualties("all", "killed", 2).send();
        incident(outside).knownAt(BETWEEN).revision(2, "revised").in("IQ", "IQ-DI").on("2020-06-01")
                .casualties("all", "killed", 2).send();
        incident(fresh).knownAt(LATER).in("IQ", null).on("2026-02-01").casualties("all", "killed", null).send();
        incident(late).knownAt(LATER).in("IQ", "IQ-SU").on("2026-01-31").casualties("all", "killed", 1).send();
        arrive();
    }

    @Test
    void the_kinds_add_up_to_the_change_exactly() {
        february();
        JsonPath answer = ask("difference?measure=incidents&firstDay=2025-01-01&lastDay=2026-12-31" + MOMENTS);
        assertThat(answer.getInt("rows[0].before.best")).isEqualTo(6);
        assertThat(answer.getInt("rows[0].after.best")).isEqualTo(5);
        assertThat(answer.getInt("rows[0].change.best")).isEqualTo(-1);
        assertThat(kinds(answer, "rows[0]")).containsExactlyInAnyOrderEntriesOf(Map.of("new", List.of(1, 1), "late",
                List.of(1, 1),
                "revised", List.of(1, -1), "merged", List.of(1, -1), "withdrawn", List.of(2, -2), "restored", List.of(1, 1)));
        assertThat(answer.getString("asOf")).isEqualTo("2026-03-01T00:00:00Z");
        assertThat(answer.getString("definition.from")).isEqualTo("2025-01-01");
        assertThat(answer.getString("definition.countingRule")).contains("lies wholly before 2026-02-01");
        assertThat(answer.getList("unallocated")).isEmpty();
    }

    @Test
    void by_group_what_moved_is_revised_in_both_and_what_has_none_is_told_apart() {
        february();
        JsonPath answer = ask("difference?measure=incidents&groupBy=admin1" + MOMENTS);
        assertThat(answer.getList("rows.group")).containsExactly("IQ-DI", "IQ-SU");
        assertThat(kinds(answer, "rows[0]")).containsEntry("revised", List.of(1, -1)).containsEntry("new", List.of(0, 0));
        assertThat(kinds(answer, "rows[1]")).containsEntry("revised", List.of(1, 1)).containsEntry("late", List.of(1, 1));
        assertThat(answer.getList("unallocated.group")).containsExactly("IQ");
        assertThat(kinds(answer, "unallocated[0]")).containsEntry("new", List.of(1, 1));
        assertThat(answer.getList("unallocated.reason")).containsExactly("These are placed no closer than by country.");
    }

    @Test
    void people_keep_their_ranges_and_what_is_not_known() {
        february();
        JsonPath answer = ask("difference?measure=killed" + MOMENTS);
        assertThat(answer.getMap("rows[0].before")).isEqualTo(Map.of("low", 12, "best", 12, "high", 12, "unknown", 0));
        assertThat(answer.getMap("rows[0].after")).isEqualTo(Map.of("low", 9, "best", 12, "high", 13, "unknown", 1));
        assertThat(answer.getMap("rows[0].kinds.find { it.kind == 'revised' }"))
                .isEqualTo(Map.of("kind", "revised", "incidents", 1, "low", 0, "best", 3, "high", 4, "unknown", 0));
        assertThat(answer.getMap("rows[0].kinds.find { it.kind == 'new' }"))
                .isEqualTo(Map.of("kind", "new", "incidents", 1, "low", 0, "best", 0, "high", 0, "unknown", 1));
    }

    @Test
    void the_incidents_behind_are_listed_page_by_page() {
        february();
        JsonPath answer = ask("difference?measure=killed&groupBy=admin1" + MOMENTS);
        Map<String, Map<String, Object>> found = new HashMap<>();
        String next = answer.getString("incidents") + "&limit=3";
        List<String> ids = new ArrayList<>();
        int pages = 0;
        while (next != null) {
            JsonPath page = As.role("reader").urlEncodingEnabled(false).get(next).then().statusCode(200).extract().jsonPath();
            page.<Map<String, Object>> getList("items").forEach(item -> found.put((String) item.get("id"), item));
            ids.addAll(page.getList("items.id"));
            String cursor = page.getString("next");
            next = cursor == null ? null : answer.getString("incidents") + "&limit=3&cursor=" + cursor;
            pages++;
        }
        assertThat(pages).isEqualTo(3);
        assertThat(ids).isSorted().doesNotHaveDuplicates().containsExactlyInAnyOrder(moved.toString(), merged.toString(),
                withdrawn.toString(), discounted.toString(), restored.toString(), fresh.toString(), late.toString());
        assertThat(found.get(moved.toString())).containsEntry("kind", "revised").containsEntry("revisionBefore", 1)
                .containsEntry("revisionAfter", 2)
                .containsEntry("before", List.of(given("IQ-DI", 2, 2, 2, 0, null)))
                .containsEntry("after", List.of(given("IQ-SU", 2, 5, 6, 0, null)));
        assertThat(found.get(merged.toString())).containsEntry("kind", "merged").containsEntry("after", List.of());
        assertThat(found.get(discounted.toString())).containsEntry("kind", "withdrawn");
        assertThat(found.get(restored.toString())).containsEntry("revisionBefore", 2).containsEntry("before", List.of());
        assertThat(found.get(fresh.toString())).containsEntry("kind", "new").containsEntry("revisionBefore", null)
                .containsEntry("after",
                        List.of(given("IQ", 0, 0, 0, 1, "These are placed no closer than by country.")));
    }

    @Test
    void a_difference_that_was_cited_stays_and_says_what_became_of_the_later_count() {
        february();
        String question = "measure=incidents&groupBy=admin1" + MOMENTS;
        JsonPath answer = ask("difference?" + question);
        As.role("reader").body(Map.of("statistic", "difference", "query", question)).post("/api/v1/citations").then()
                .statusCode(201);

        JsonPath stored = stored(answer);

        assertThat(stored.getList("value.rows")).isEqualTo(answer.getList("rows"));
        assertThat(stored.getList("value.unallocated")).isEqualTo(answer.getList("unallocated"));
        assertThat(stored.getString("title"))
                .isEqualTo("Difference of incidents by admin1 from 2026-02-01T00:00:00Z to 2026-03-01T00:00:00Z");
        assertThat(stored.getString("asOf")).isEqualTo(answer.getString("to"));
        assertThat(stored.getInt("incidents.count")).as("all that counts at the later moment").isEqualTo(6);
        assertThat(stored.getBoolean("since.same")).isTrue();

        UUID since = incident().in("IQ", "IQ-DI").on("2026-02-02").knownAt(Instant.now()).send().id();
        arrive();

        JsonPath later = stored(answer);
        assertThat(later.getList("value.rows")).isEqualTo(answer.getList("rows"));
        assertThat(later.getBoolean("since.same")).isFalse();
        assertThat(later.getList("since.rows.where")).containsExactly(Map.of("group", "IQ-DI"));
        assertThat(later.getList("since.changes.id")).containsExactly(since.toString());
        assertThat(later.getMap("since.changes[0].now.gives[0]"))
                .isEqualTo(Map.of("in", "after", "group", "IQ-DI", "low", 1, "best", 1, "high", 1));
    }

    private static JsonPath stored(JsonPath answer) {
        return As.role("reader").get(answer.getString("citation")).then().statusCode(200).extract().jsonPath();
    }

    @Test
    void between_a_moment_and_itself_nothing_lies() {
        february();
        JsonPath answer = ask("difference?measure=incidents&from=2026-03-01T00:00:00Z&to=2026-03-01T00:00:00Z");
        assertThat(answer.getInt("rows[0].before.best")).isEqualTo(answer.getInt("rows[0].after.best")).isPositive();
        assertThat(kinds(answer, "rows[0]").values()).containsOnly(List.of(0, 0));
        assertThat(ask("difference/incidents?measure=incidents&from=2026-03-01T00:00:00Z&to=2026-03-01T00:00:00Z")
                .getList("items")).isEmpty();
    }

    @Test
    void reports_that_became_known_are_new_or_late() {
        for (String day : List.of("2026-02-03", "2026-01-03")) {
            execute("""
                    insert into known_report (id, revision, known_at, source, published_from, published_to, lineage)
                    values (gen_random_uuid(), 1, timestamptz '2026-02-10 00:00Z', 'weekly', date '%1$s', date '%1$s', 'original')"""
                    .formatted(day));
        }
        JsonPath answer = ask("difference?measure=reports&groupBy=source" + MOMENTS);
        assertThat(answer.getList("rows.group")).containsExactly("weekly");
        assertThat(kinds(answer, "rows[0]")).containsEntry("new", List.of(1, 1)).containsEntry("late", List.of(1, 1));
    }

    /** How many incidents, and the change of best, by kind. */
    private static Map<String, List<Integer>> kinds(JsonPath answer, String row) {
        Map<String, List<Integer>> kinds = new HashMap<>();
        answer.<Map<String, Object>> getList(row + ".kinds").forEach(kind -> kinds.put((String) kind.get("kind"),
                List.of((Integer) kind.get("incidents"), (Integer) kind.get("best"))));
        return kinds;
    }

    private static Map<String, Object> given(String group, int low, int best, int high, int unknown, String reason) {
        Map<String, Object> given = new HashMap<>(
                Map.of("group", group, "low", low, "best", best, "high", high, "unknown", unknown));
        given.put("reason", reason);
        return given;
    }
}
