package org.vigil.incidents.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.vigil.common.testing.HostileText.HARMLESS;
import static org.vigil.common.testing.HostileText.assertShown;
import static org.vigil.common.testing.HostileText.encoded;
import static org.vigil.common.testing.HostileText.escaped;
import static org.vigil.common.testing.HostileText.structure;
import static org.vigil.incidents.Desk.slug;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Pages;
import org.vigil.incidents.Desk;

import com.fasterxml.jackson.databind.node.TextNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Whatever somebody writes, a page shows it as text: no element and no attribute of the page comes from it. */
@QuarkusTest
class HostileTextTest {

    private static final AtomicInteger DAYS = new AtomicInteger();

    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_REASON = 2_000;

    private final String speaker = slug("speaker");

    @ParameterizedTest
    @MethodSource("org.vigil.common.testing.HostileText#texts")
    void the_name_of_a_place_is_text_on_every_page(String hostile) {
        assertShown(hostile, this::pagesOfPlace);
    }

    @ParameterizedTest
    @MethodSource("org.vigil.common.testing.HostileText#texts")
    void a_reason_is_text_on_every_page(String hostile) {
        assertShown(hostile, this::pagesOfReason);
    }

    @ParameterizedTest
    @MethodSource("org.vigil.common.testing.HostileText#texts")
    void what_was_typed_is_text_when_it_comes_again(String hostile) {
        UUID claim = recorded(HARMLESS, day());
        Pages.submit(Roles.ADMIN, "/api/v1/claims/" + claim, Map.of("decision", "hold"));
        assertShown(hostile, reason -> List.of(
                Pages.submit(Roles.CURATOR, "/api/v1/claims/" + claim, Map.of("decision", "dismiss", "reason", reason))
                        .asString()));
    }

    @ParameterizedTest
    @MethodSource("org.vigil.common.testing.HostileText#texts")
    void what_stands_in_the_address_is_text_on_the_page(String hostile) {
        UUID claim = recorded(HARMLESS, day());
        String asked = "source=" + encoded(hostile);
        assertThat(structure(Pages.page(Roles.READER, "/api/v1/claims?" + asked)))
                .isEqualTo(structure(Pages.page(Roles.READER, "/api/v1/claims?source=" + slug("nobody"))));
        assertThat(Pages.page(Roles.CURATOR, "/api/v1/claims/" + claim + "?" + asked)).doesNotContain(hostile);
    }

    @ParameterizedTest
    @MethodSource("org.vigil.common.testing.HostileText#texts")
    void what_is_no_free_text_is_refused_by_its_name_and_not_shown(String hostile) {
        refused(Desk.claim(UUID.randomUUID(), speaker).replace("\"Battles/Armed clash\"", quoted(hostile)), "eventType");
        refused(Desk.claim(UUID.randomUUID(), speaker, "asserts", List.of(), Desk.killed("somebody", 1))
                .replace("\"somebody\"", quoted(hostile)), "casualties[0].group");
        Response unknown = Pages.submit(Roles.CURATOR, "/api/v1/claims/" + recorded(HARMLESS, day()),
                Map.of("decision", hostile, "incident", hostile));
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.asString()).contains("decision is one of").doesNotContain(hostile, escaped(hostile));
    }

    @Test
    void the_longest_texts_are_shown_whole() {
        String place = "<".repeat(LONGEST_PLACE);
        String reason = "\u202e&".repeat(LONGEST_REASON / 2);
        assertThat(pagesOfPlace(place)).allSatisfy(page -> assertThat(page).contains(escaped(place)));
        assertThat(pagesOfReason(reason)).allSatisfy(page -> assertThat(page).contains(escaped(reason)));
    }

    @ParameterizedTest
    @ValueSource(ints = { LONGEST_REASON + 1, 10_000 })
    void a_longer_reason_is_refused_by_name_and_not_lost(int length) {
        String reason = "<".repeat(length);
        Response answer = Pages.submit(Roles.CURATOR, "/api/v1/claims/" + recorded(HARMLESS, day()),
                Map.of("decision", "dismiss", "reason", reason));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("reason has at most 2,000 characters", escaped(reason)).doesNotContain(reason);
        UUID incident = Desk.incident(told(HARMLESS, day()));
        answer = Pages.submit(Roles.CURATOR, "/api/v1/incidents/" + incident,
                Map.of("decision", "verify", "seen", 1, "status", "disputed", "reason", reason));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("reason has at most 2,000 characters", escaped(reason));
    }

    @ParameterizedTest
    @ValueSource(ints = { LONGEST_PLACE + 1, 10_000 })
    void a_longer_place_is_refused_by_name(int length) {
        refused(told("x".repeat(length), day()), "where.place");
        refused(told(HARMLESS, day()).replace("\"place\"", "\"admin2\":\"" + "x".repeat(length) + "\",\"place\""),
                "where.admin2");
    }

    /** Of a claim and an incident, each alone in its days; an open claim is there to be looked at next. */
    private List<String> pagesOfPlace(String place) {
        recorded(place, day());
        String teller = slug("teller");
        LocalDate day = day();
        UUID incident = Desk.incident(told(place, day).replace(speaker, teller));
        String claim = As.role(Roles.READER).get("/api/v1/claims?speaker=" + teller).path("items[0].id");
        return List.of(Pages.page(Roles.READER, "/api/v1/claims/" + claim),
                Pages.page(Roles.READER, "/api/v1/claims?source=" + teller),
                Pages.page(Roles.READER, "/api/v1/incidents/" + incident),
                Pages.page(Roles.READER, "/api/v1/incidents?country=SY&from=" + day + "&to=" + day),
                Pages.page(Roles.CURATOR, "/api/v1/claims/" + recorded(place, day)));
    }

    /** Of a claim that was set aside and of an incident whose status is held. */
    private List<String> pagesOfReason(String reason) {
        UUID claim = recorded(HARMLESS, day());
        UUID incident = Desk.incident(told(HARMLESS, day()));
        decided("/api/v1/claims/" + claim, Map.of("decision", "dismiss", "reason", reason));
        decided("/api/v1/incidents/" + incident,
                Map.of("decision", "verify", "seen", 1, "status", "disputed", "reason", reason));
        return List.of(Pages.page(Roles.READER, "/api/v1/claims/" + claim),
                Pages.page(Roles.READER, "/api/v1/incidents/" + incident),
                Pages.page(Roles.READER, "/api/v1/incidents/" + incident + "/revisions"));
    }

    private static void decided(String address, Map<String, ?> form) {
        Response answer = Pages.submit(Roles.CURATOR, address, form);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
    }

    private static void refused(String claim, String field) {
        As.role(Roles.REPORTER).body(claim).post("/api/v1/claims").then().statusCode(400).body("violations.field",
                hasItem(field));
    }

    private UUID recorded(String place, LocalDate day) {
        return Desk.recorded(told(place, day));
    }

    private String told(String place, LocalDate day) {
        return Desk.claim(UUID.randomUUID(), speaker).replace("\"al-Dashisha\"", quoted(place))
                .replace("2020-08-28", day.toString());
    }

    /** Another one each time, and far from those of other tests: an incident of the same days would be a likely one. */
    private static LocalDate day() {
        return LocalDate.of(1901, 1, 1).plusDays(10L * DAYS.incrementAndGet());
    }

    private static String quoted(String text) {
        return TextNode.valueOf(text).toString();
    }
}
