package org.vigil.incidents.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.nullValue;
import static org.vigil.incidents.Desk.slug;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Pages;
import org.vigil.incidents.Desk;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** A curator works at the pages of incidents. */
@QuarkusTest
class IncidentPagesTest {

    private final String speaker = slug("speaker");
    private UUID incident;
    private String address;

    @BeforeEach
    void record() {
        incident = Desk.incident(Desk.claim(UUID.randomUUID(), speaker, "asserts", List.of(), Desk.killed("civilians", 4)));
        address = "/api/v1/incidents/" + incident;
    }

    @Test
    void incidents_are_listed_and_lead_to_what_they_rest_on() {
        assertThat(Pages.page(Roles.READER, "/api/v1/incidents?country=SY&from=2020-08-28&to=2020-08-28")).contains(address);
        assertThat(Pages.page(Roles.READER, "/api/v1/incidents?country=SY&from=1999-01-01&to=1999-01-02"))
                .contains("No incident is on file here");
        assertThat(Pages.page(Roles.READER, address)).contains("al-Dashisha, SY-DY", speaker, "The rule says", "civilians",
                address + "/revisions");
    }

    @Test
    void programs_are_answered_with_json_and_files_as_before() {
        assertThat(As.role(Roles.READER).get(address).contentType()).startsWith("application/json");
        assertThat(As.role(Roles.READER).accept("*/*").get("/api/v1/incidents").contentType()).startsWith("application/json");
        assertThat(As.role(Roles.READER).accept("text/csv").get("/api/v1/incidents?country=SY").contentType())
                .startsWith("text/csv");
    }

    @Test
    void who_may_not_change_anything_sees_no_buttons_and_is_refused() {
        assertThat(Pages.page(Roles.CURATOR, address)).contains("name=\"decision\"");
        for (String role : List.of(Roles.READER, Roles.REPORTER, Roles.SOURCE_KEEPER)) {
            assertThat(Pages.page(role, address)).as(role).doesNotContain("name=\"decision\"",
                    "action=\"" + address);
            assertThat(Pages.submit(role, address, Map.of("decision", "release", "seen", 1)).statusCode()).as(role)
                    .isEqualTo(403);
        }
    }

    @Test
    void a_status_is_held_with_its_basis_and_given_back() {
        Response refused = verify(revision(), "");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("basis is party-admission", "Seen &lt;by&gt; the court.");
        assertThat(verify(revision(), "authority-finding").statusCode()).isEqualTo(303);
        assertThat(Pages.page(Roles.READER, address)).contains("A curator holds confirmed", "an authority found so",
                "Seen &lt;by&gt; the court.");
        assertThat(Pages.submit(Roles.CURATOR, address, Map.of("decision", "release", "seen", revision())).statusCode())
                .isEqualTo(303);
        assertThat(Pages.page(Roles.READER, address)).contains("The rule says");
    }

    @Test
    void who_has_not_seen_the_last_change_is_told_what_it_was_and_nothing_typed_is_lost() {
        int seen = revision();
        verify(seen, "authority-finding");
        Response refused = verify(seen, "party-admission");
        assertThat(refused.statusCode()).isEqualTo(412);
        assertThat(refused.asString()).contains(
                "Seen &lt;by&gt; the court.</textarea>\n<button name=\"decision\" value=\"verify\"",
                "revised by test-curator: ", "reported", "confirmed");
        assertThat(occurrences(refused.asString(), "the court.</textarea>")).as("in the form of that decision alone").isOne();
    }

    @Test
    void the_history_says_what_changed_and_shows_the_incident_as_it_was() {
        verify(revision(), "authority-finding");
        String history = Pages.page(Roles.READER, address + "/revisions");
        assertThat(history).contains("Recorded for the first time.", "Seen &lt;by&gt; the court.", "confirmed",
                address + "?asOf=");
        String first = As.role(Roles.READER).get(address + "/revisions").path("items[-1].knownAt");
        assertThat(Pages.page(Roles.CURATOR, address + "?asOf=" + first)).contains("The rule says")
                .doesNotContain("name=\"decision\" value=\"verify\"");
    }

    @Test
    void an_origin_that_is_not_known_is_called_that() {
        String outlet = slug("outlet");
        Desk.sendSource(UUID.randomUUID(), 1, outlet, null, null);
        UUID untraced = Desk.incident(Desk.claim(Desk.untracedReport(outlet), outlet));
        await().until(() -> "lineage:unknown".equals(Desk.incidentNow(untraced).getString("claims[0].origin")));
        assertThat(Pages.page(Roles.READER, "/api/v1/incidents/" + untraced))
                .contains("not known; all such reports count as one")
                .doesNotContain("lineage:unknown");
    }

    @Test
    void claims_are_split_off_and_the_split_is_undone() {
        UUID other = Desk.recorded(Desk.claim(UUID.randomUUID(), slug("another")));
        Desk.attach(other, "{\"incident\":\"" + incident + "\"}").then().statusCode(200);
        assertThat(Pages.submit(Roles.CURATOR, address,
                Map.of("decision", "split", "seen", revision(), "claim", other.toString(), "reason", "The day after."))
                .statusCode()).isEqualTo(303);
        assertThat(As.role(Roles.READER).get(address).<List<?>> path("claims")).hasSize(1);
        assertThat(Pages.page(Roles.CURATOR, address)).contains("Split off this one", "The day after.");
        assertThat(undo("split", "splits?incident=").statusCode()).isEqualTo(303);
        assertThat(As.role(Roles.READER).get(address).<List<?>> path("claims")).hasSize(2);
    }

    @Test
    void what_a_merge_would_make_of_it_is_shown_before_and_a_merge_is_undone() {
        UUID other = Desk.incident(Desk.claim(UUID.randomUUID(), slug("another")));
        Map<String, Object> same = Map.of("decision", "preview", "from", other.toString(), "reason", "The same <post>.");
        int before = revision();
        Response preview = Pages.submit(Roles.CURATOR, address, same);
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.asString()).contains("After a merge", "The same &lt;post&gt;.");
        assertThat(revision()).isEqualTo(before);
        As.role(Roles.READER).get("/api/v1/incidents/" + other).then().body("mergedInto", nullValue());

        assertThat(Pages.submit(Roles.CURATOR, address,
                Map.of("decision", "merge", "from", other.toString(), "reason", "The same post.")).statusCode()).isEqualTo(303);
        assertThat(Pages.page(Roles.READER, "/api/v1/incidents/" + other)).contains("It was merged into this incident",
                "No claim rests with it now",
                address);
        assertThat(Pages.page(Roles.CURATOR, address)).contains("Merged into this one", "The same post.");
        String first = As.role(Roles.READER).get(address + "/revisions").path("items[-1].knownAt");
        assertThat(Pages.page(Roles.CURATOR, address + "?asOf=" + first)).contains("This is what was known at")
                .doesNotContain("Merged into this one", "name=\"decision\"");
        Response refused = Pages.submit(Roles.CURATOR, address,
                Map.of("decision", "undo-merge", "seen", 1, "reason", "They are two."));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("change is the id of the merge or split");
        assertThat(undo("merge", "merges?into=").statusCode()).isEqualTo(303);
        As.role(Roles.READER).get("/api/v1/incidents/" + other).then().body("mergedInto", nullValue());
    }

    @Test
    void what_was_chosen_stays_when_a_split_is_refused() {
        UUID other = Desk.recorded(Desk.claim(UUID.randomUUID(), slug("another")));
        Desk.attach(other, "{\"incident\":\"" + incident + "\"}").then().statusCode(200);
        Response refused = Pages.submit(Roles.CURATOR, address,
                Map.of("decision", "split", "seen", revision(), "claim", other.toString(), "reason", " "));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("value=\"" + other + "\" checked");
    }

    @Test
    void a_merge_of_nothing_is_refused_in_words() {
        Response refused = Pages.submit(Roles.CURATOR, address, Map.of("decision", "merge", "reason", "The same."));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("from names the incidents that are to be merged");
    }

    @Test
    void what_others_have_written_is_shown_as_text() {
        String hostile = "<script>alert(1)</script>\u202e" + "x".repeat(150);
        UUID shown = Desk.incident(Desk.claim(UUID.randomUUID(), speaker).replace("al-Dashisha", hostile));
        assertThat(Pages.page(Roles.READER, "/api/v1/incidents/" + shown)).doesNotContain("<script>alert")
                .contains("<bdi>&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    private Response verify(int seen, String basis) {
        return Pages.submit(Roles.CURATOR, address, Map.of("decision", "verify", "seen", seen, "status", "confirmed", "basis",
                basis, "reason", "Seen <by> the court."));
    }

    private Response undo(String change, String list) {
        String id = As.role(Roles.READER).get("/api/v1/" + list + incident).path("items[0].id");
        return Pages.submit(Roles.CURATOR, address,
                Map.of("decision", "undo-" + change, "change", id, "seen", 1, "reason", "They are two."));
    }

    private static int occurrences(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private int revision() {
        return As.role(Roles.READER).get(address).path("revision");
    }
}
