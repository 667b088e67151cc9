package org.vigil.stats.behind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.vigil.stats.testing.IncidentEvent.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vigil.common.outbox.Topics;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Contracts;
import org.vigil.common.testing.Topic;
import org.vigil.stats.testing.StatsTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class BehindTest extends StatsTest {

    @Test
    void a_row_leads_to_the_revisions_that_were_counted_there() {
        UUID counted = incident().in("IQ", "IQ-SU").on("2019-07-31").verified("reported")
                .casualties("peshmerga", "killed", 1, 2, 4, null).send().id();
        incident().in("IQ", "IQ-SU").on("2019-08-01").casualties("peshmerga", "killed", 7).send();
        incident().in("IQ", "IQ-DI").on("2019-07-31").casualties("peshmerga", "killed", 7).send();
        UUID unknown = incident().in("IQ", "IQ-SU").on("2019-07-01").send().id();
        arrive();
        JsonPath series = ask("series?measure=killed&bucket=month&groupBy=admin1&from=2019-07-01&to=2019-08-31");
        String address = series.getString("rows.find { it.bucket == '2019-07' && it.group == 'IQ-SU' }.incidents");
        List<Map<String, Object>> items = follow(address).getList("items");
        assertThat(items).extracting(item -> item.get("id")).containsExactlyInAnyOrder(counted.toString(), unknown.toString());
        Map<String, Object> first = items.stream().filter(item -> item.get("id").equals(counted.toString())).findFirst()
                .orElseThrow();
        String asOf = series.getString("asOf");
        assertThat(first).containsEntry("revision", 1).containsEntry("low", 1).containsEntry("best", 2).containsEntry("high", 4)
                .containsEntry("unknown", 0).containsEntry("country", "IQ").containsEntry("admin1", "IQ-SU")
                .containsEntry("verification", "reported")
                .containsEntry("when", Map.of("from", "2019-07-31", "to", "2019-07-31", "precision", "day"))
                .containsEntry("href", "/api/v1/incidents/" + counted + "?asOf=" + asOf);
    }

    @Test
    void what_is_behind_a_number_stays_when_the_incident_is_revised() {
        UUID id = incident().in("IQ", "IQ-SU").on("2019-07-31").send().id();
        arrive();
        String address = ask("series?measure=incidents").getString("rows[0].incidents");
        incident(id).revision(2, "withdrawn").knownAt(Instant.now()).send();
        arrive();
        assertThat(ask("series?measure=incidents").getList("rows")).isEmpty();
        assertThat(follow(address).getList("items.revision")).containsExactly(1);
    }

    @Test
    void each_entry_under_unallocated_leads_to_its_own() {
        UUID country = incident().in("IQ", null).on("2019-07-31").send().id();
        UUID undated = incident().in("IQ", "IQ-DI").from("2019-07-31", "2019-08-01").send().id();
        UUID outside = incident().in("IQ", "IQ-DI").from("2019-06-30", "2019-07-01").send().id();
        UUID nowhere = incident().in(null, null).from("2019-07-31", "2019-08-01").send().id();
        arrive();
        JsonPath series = ask("series?measure=incidents&bucket=month&groupBy=admin1&from=2019-07-01&to=2019-08-31");
        assertThat(series.getList("rows")).isEmpty();
        List<String> behind = new ArrayList<>();
        for (String address : series.<String> getList("unallocated.incidents")) {
            assertThat(follow(address).getList("items")).hasSize(1);
            behind.add(follow(address).getString("items[0].id"));
        }
        assertThat(behind).containsExactlyInAnyOrder(country.toString(), undated.toString(), outside.toString(),
                nowhere.toString());
    }

    @Test
    void a_long_list_is_read_page_by_page() {
        execute("""
                insert into incident_fact select gen_random_uuid(), 1, now() - interval '1 hour', null, 'recorded', null, true,
                  date '2019-07-01', date '2019-07-01', 'day', 'attack', null, null, 'claimed', 'IQ', 'IQ-DI',
                  '{a,b}', '{}', '{}', '{}', '{}', '{}' from generate_series(1, 250) n""");
        String address = ask("series?measure=incidents&groupBy=actor").getString("rows[1].incidents");
        List<String> ids = new ArrayList<>();
        String cursor = "";
        int pages = 0;
        do {
            JsonPath page = follow(address + "&limit=100" + cursor);
            ids.addAll(page.getList("items.id"));
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
            pages++;
        } while (cursor != null);
        assertThat(pages).isEqualTo(3);
        assertThat(ids).hasSize(250).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void a_change_leads_to_both_of_its_sides() {
        UUID before = incident().on("2020-07-15").send().id();
        UUID now = incident().on("2020-08-15").send().id();
        arrive();
        JsonPath change = ask("change?measure=incidents&bucket=month&from=2020-08-01&to=2020-08-31");
        assertThat(follow(change.getString("rows[0].incidents")).getList("items.id")).containsExactly(now.toString());
        assertThat(follow(change.getString("rows[0].incidentsBefore")).getList("items.id")).containsExactly(before.toString());
        JsonPath whole = ask("change?measure=incidents&from=2020-08-01&to=2020-08-31");
        assertThat(follow(whole.getString("rows[0].incidents")).getList("items.id")).containsExactly(now.toString());
        assertThat(follow(whole.getString("rows[0].incidentsBefore")).getList("items.id")).containsExactly(before.toString());
    }

    @Test
    void casualties_lead_to_the_incidents_whose_lines_they_are() {
        UUID whole = incident().casualties("all", "killed", 147).casualties("russian-army", "killed", 2, 2, 2, "all").send()
                .id();
        UUID alone = incident().casualties("russian-army", "killed", 1, 1, null, null).send().id();
        UUID outside = incident().from("2019-06-30", "2019-07-01").casualties("russian-army", "killed", 1).send().id();
        arrive();
        JsonPath answer = ask("casualties?from=2019-07-01");
        assertThat(answer.getList("rows.incidents", String.class).stream()
                .map(address -> follow(address).getString("items.id"))).containsExactly("[" + whole + "]", "[" + whole + "]",
                        "[" + alone + "]");
        assertThat(follow(answer.getString("rows[2].incidents")).getList("items.unknown")).containsExactly(1);
        assertThat(follow(answer.getString("unallocated[0].incidents")).getList("items.id"))
                .containsExactly(outside.toString());
    }

    @Test
    void behind_a_number_of_reports_are_the_reports() {
        String id = UUID.randomUUID().toString();
        String report = Contracts.examples("report").get(0).replaceAll("\"id\": \"[^\"]+\"", "\"id\": \"" + id + "\"");
        Topic.send(Topics.REPORTS, id, UUID.randomUUID().toString(), "org.vigil.report.filed", report);
        arrive();
        JsonPath page = follow(ask("series?measure=reports&bucket=month&groupBy=source").getString("rows[0].incidents"));
        assertThat(page.getList("items.href")).containsExactly("/api/v1/reports/" + id);
        assertThat(page.getList("items.source")).containsExactly("fox-news");
        assertThat(page.getList("items.best")).containsExactly(1);
    }

    @Test
    void a_row_that_is_not_named_wholly_is_asked_for() {
        refused("measure=incidents&bucket=month", "at names the bucket of the row, such as 2019-07");
        refused("measure=incidents&groupBy=country", "in names the group of the row");
        refused("measure=incidents&in=IQ", "add groupBy");
        refused("measure=incidents&bucket=week&at=2019-W54", "is the label of a bucket of that length, such as 2019-W30");
        refused("measure=incidents&groupBy=country&in=Iraq", "ISO 3166-1");
        refused("measure=incidents&unallocated=yes", "is true, or left out");
        refused("measure=incidents&outside=true", "add unallocated=true");
    }

    private static void refused(String query, String because) {
        As.role(Roles.READER).urlEncodingEnabled(false).get("/api/v1/stats/incidents?" + query).then().statusCode(400)
                .body("violations.collect { it.field + ' ' + it.message }.join()", containsString(because));
    }

    private static JsonPath follow(String address) {
        return As.role(Roles.READER).urlEncodingEnabled(false).get(address).then().statusCode(200).extract().jsonPath();
    }
}
