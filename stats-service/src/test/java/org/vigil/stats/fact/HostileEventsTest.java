package org.vigil.stats.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.common.testing.HostileText.HARMLESS;
import static org.vigil.common.testing.HostileText.assertShown;
import static org.vigil.common.testing.HostileText.encoded;
import static org.vigil.common.testing.HostileText.escaped;
import static org.vigil.common.testing.HostileText.structure;
import static org.vigil.stats.testing.IncidentEvent.incident;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigil.common.outbox.Topics;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Pages;
import org.vigil.common.testing.Topic;
import org.vigil.stats.testing.IncidentEvent;
import org.vigil.stats.testing.StatsTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Whatever an event or an address holds, a page and a file show it as text: also where no event of ours would hold it. */
@QuarkusTest
class HostileEventsTest extends StatsTest {

    private static final String BULLETIN = "/api/v1/bulletins/IQ/2020-08";
    private static final String AFFILIATIONS = "/api/v1/bulletins/deaths-by-affiliation?from=2020-08-01&to=2020-08-31";
    private static final String SINCE = "&from=" + Instant.now().minusSeconds(3_600);

    @ParameterizedTest
    @MethodSource("org.vigil.common.testing.HostileText#texts")
    void what_comes_by_events_is_text_on_every_page(String hostile) {
        assertShown(hostile, this::pages);
    }

    @ParameterizedTest
    @MethodSource("org.vigil.common.testing.HostileText#texts")
    void the_source_of_a_report_is_text_where_reports_are_counted(String hostile) {
        assertShown(hostile, text -> {
            emptyTheRegister();
            execute("""
                    insert into known_report (id, revision, known_at, source, published_from, published_to, lineage)
                    values (gen_random_uuid(), 1, now() - interval '1 minute', $text$%s$text$, date '2020-08-03',
                      date '2020-08-03', 'original')""".formatted(text));
            return List.of(page("/api/v1/stats/incidents?measure=reports"),
                    page("/api/v1/stats/difference?measure=reports&groupBy=source" + SINCE),
                    page("/api/v1/stats/difference/incidents?measure=reports&groupBy=source" + SINCE),
                    cited("series", "measure=reports&groupBy=source"));
        });
    }

    @ParameterizedTest
    @MethodSource("org.vigil.common.testing.HostileText#texts")
    void an_event_type_that_is_asked_for_is_text_or_refused_by_its_name(String hostile) {
        sent(incident().in("IQ", "IQ-DI").on("2020-08-03"));
        arrive();
        boolean seen = hostile.codePoints().noneMatch(c -> Character.getType(c) == Character.FORMAT);
        for (String address : List.of("/dashboard?month=2020-08&eventType=",
                "/api/v1/stats/incidents?measure=incidents&eventType=",
                "/api/v1/stats/difference?measure=incidents" + SINCE + "&eventType=",
                AFFILIATIONS + "&eventType=")) {
            Response answer = Pages.get(Roles.READER, address + encoded(hostile));
            assertThat(answer.statusCode()).as(address).isEqualTo(seen ? 200 : 400);
            assertThat(answer.asString()).as(address).contains(seen ? escaped(hostile) : "<li>eventType is an event type");
            assertThat(structure(answer.asString())).as(address)
                    .isEqualTo(structure(Pages.get(Roles.READER, address + (seen ? "Nothing" : "%20")).asString()));
        }
    }

    @ParameterizedTest
    @CsvSource({ "/dashboard, month country admin1 perpetrator target verification category asOf",
            "/api/v1/stats/incidents, measure bucket groupBy from to asOf at in unallocated outside actor limit cursor",
            "/api/v1/stats/difference, measure groupBy from to firstDay lastDay country",
            "/api/v1/stats/casualties/incidents, from to group outcome country asOf",
            "/api/v1/figures, publisher status measure limit cursor", "/api/v1/figures/scoreboard, limit cursor",
            BULLETIN + ", asOf since format", "/api/v1/bulletins, month" })
    void what_stands_in_the_address_is_never_a_part_of_the_page(String address, String names) {
        for (String hostile : List.of("\"><script>alert(1)</script>", "' onfocus='alert(1)", "{inject:frame.reader}",
                "\u202eabc")) {
            for (String name : names.split(" ")) {
                assertMadeAlike(address + "?" + name + "=" + encoded(hostile), address + "?" + name + "=" + encoded(HARMLESS));
            }
            assertMadeAlike(address + "?" + encoded(hostile) + "=1", address + "?" + encoded(HARMLESS) + "=1");
        }
    }

    @Test
    void what_is_not_there_is_never_a_part_of_the_page() {
        for (String address : List.of("/api/v1/figures/", "/api/v1/citations/", "/api/v1/bulletins/",
                "/api/v1/bulletins/IQ/")) {
            assertThat(structure(Pages.get(Roles.READER, address + encoded("\"><script>alert(1)</script>")).asString()))
                    .as(address).isEqualTo(structure(Pages.get(Roles.READER, address + "nothing").asString()));
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = { "=1+1 | '=1+1", "+1;=2 | \"'+1;'=2\"", "@SUM(A1) | '@SUM(A1)" }, delimiter = '|')
    void no_spreadsheet_takes_a_name_for_a_formula(String name, String cell) {
        sent(incident().in("IQ", "IQ-DI").on("2020-08-03").casualties(name, "killed", 1).actor(name, "perpetrator"));
        arrive();
        String file = As.role(Roles.READER).get(BULLETIN + "?format=csv").asString();
        assertThat(file).contains("," + cell + ",").doesNotContain("," + name + ",", ",\"" + name);
    }

    /** Of incidents that have the text wherever it can stand. */
    private List<String> pages(String text) {
        emptyTheRegister();
        sent(incident().in("IQ", "IQ-DI").on("2020-08-03").kind("attack", text, text).actor(text, "perpetrator")
                .claim(text, text, "claims-responsibility", text).casualties(text, "killed", 1, 2, 4, null)
                .casualties("some of them", "killed", 1, 1, 1, text));
        sent(incident().in("IQ", text).on("2020-08-04"));
        sent(incident().in(text, text).on("2020-08-05"));
        arrive();
        return List.of(page("/dashboard?month=2020-08"), page("/dashboard?month=2020-08&country=IQ"),
                page("/api/v1/stats/incidents?measure=incidents"),
                page("/api/v1/stats/difference?measure=incidents&groupBy=perpetrator" + SINCE),
                page("/api/v1/stats/difference?measure=incidents&groupBy=admin1" + SINCE),
                page("/api/v1/stats/difference/incidents?measure=incidents&groupBy=eventType" + SINCE),
                page(BULLETIN), page(BULLETIN + "?format=html"), page(AFFILIATIONS),
                page(AFFILIATIONS + "&format=html"),
                cited("casualties", "country=IQ"), cited("series", "measure=incidents&groupBy=admin1"),
                cited("shares", "measure=incidents&groupBy=eventType"));
    }

    private static String cited(String statistic, String query) {
        Response answer = As.role(Roles.READER).body(Map.of("statistic", statistic, "query", query)).post("/api/v1/citations");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return page(URI.create(answer.header("Location")).getPath());
    }

    /** The page without the class by which a short cell stays on one line: how long a text is may be seen. */
    private static String page(String address) {
        return Pages.page(Roles.READER, address).replace(" class=\"short\"", "");
    }

    /** The answer is made as that to a harmless text, whether it is a refusal or has nothing to show. */
    private static void assertMadeAlike(String hostile, String harmless) {
        Response answer = Pages.get(Roles.READER, hostile);
        Response plain = Pages.get(Roles.READER, harmless);
        assertThat(answer.statusCode()).as(hostile).isEqualTo(plain.statusCode());
        assertThat(structure(answer.asString())).as(hostile).isEqualTo(structure(plain.asString()));
    }

    /** Sends what the contract would not have. */
    private static void sent(IncidentEvent event) {
        Topic.send(Topics.INCIDENTS, event.id().toString(), UUID.randomUUID().toString(), event.type(), event.json());
    }
}
