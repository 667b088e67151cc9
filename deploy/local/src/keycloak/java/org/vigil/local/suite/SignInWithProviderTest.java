package org.vigil.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People sign in at the provider of their team, and what they may do is what it says of them. */
@Tag("keycloak")
@ExtendWith(SuiteOfTeam.class)
class SignInWithProviderTest {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(5);
    private static final Duration SOON_OVER = Duration.ofSeconds(4);
    private static final Duration A_WHILE = Duration.ofMinutes(1);
    private static final String IMPORTS = "/api/v1/imports";
    private static final String FILING = "form[enctype=multipart/form-data]";

    private final Suite suite;
    private final Keycloak keycloak;
    private final Person person;

    SignInWithProviderTest(Suite suite, Keycloak keycloak) {
        this.suite = suite;
        this.keycloak = keycloak;
        this.person = new Person(suite.address());
    }

    @BeforeEach
    void tokens_live_long_enough() throws InterruptedException {
        keycloak.letTokensLive(LONG_ENOUGH);
    }

    @AfterEach
    void nobody_stays_signed_in() throws InterruptedException {
        keycloak.endSessionsOf("anna");
    }

    @Test
    void who_opens_a_page_signs_in_at_the_provider_and_comes_back_to_where_they_wanted_to_go() throws Exception {
        Person.Page page = person.openAs("anna", "/dashboard?month=2019-08&country=SY");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.address()).hasToString(suite.address() + "/dashboard?month=2019-08&country=SY");
        assertThat(page.document().text()).contains("Signed in as anna");
    }

    @Test
    void one_signs_in_once_for_the_pages_of_all_services() throws Exception {
        person.openAs("anna", "/dashboard");
        Set<String> session = person.session();
        for (String address : new String[] { "/api/v1/sources", "/api/v1/incidents", "/api/v1/figures" }) {
            Person.Page page = person.open(address);
            assertThat(page.address()).hasToString(suite.address() + address);
            assertThat(page.document().text()).as("%s", address).contains("Signed in as anna");
        }
        assertThat(person.session()).isNotEmpty().isEqualTo(session);
    }

    @Test
    void a_reader_reads_and_is_refused_what_curators_do() throws Exception {
        Person.Page page = person.openAs("anna", IMPORTS);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select(FILING)).isEmpty();
        assertThat(person.post(suite.address(), "/api/v1/actors", actor("of-a-reader")).statusCode()).isEqualTo(403);
    }

    @Test
    void a_curator_does_what_curators_do() throws Exception {
        Person.Page page = person.openAs("carl", IMPORTS);
        assertThat(page.document().select(FILING)).isNotEmpty();
        HttpResponse<String> answer = person.post(suite.address(), "/api/v1/actors", actor("of-a-curator"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    @Test
    void who_has_no_role_is_told_so() throws Exception {
        Person.Page page = person.openAs("gail", "/dashboard");
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.address()).hasToString(suite.address() + "/dashboard");
        assertThat(page.document().title()).startsWith("You may not see this");
    }

    @Test
    void the_page_of_another_site_changes_nothing_with_the_session_of_a_curator() throws Exception {
        person.openAs("carl", "/dashboard");
        for (String origin : new String[] { "https://elsewhere.example.org", "null", null }) {
            assertThat(person.post(origin, "/api/v1/actors", actor("from-elsewhere")).statusCode()).as("from %s", origin)
                    .isEqualTo(401);
        }
        assertThat(person.post("https://elsewhere.example.org", "/sign-out", "").statusCode()).isEqualTo(403);
        assertThat(person.open("/dashboard").document().text()).contains("Signed in as carl");
    }

    @Test
    void a_page_goes_on_when_tokens_expire_until_the_provider_ends_the_session() throws Exception {
        keycloak.letTokensLive(SOON_OVER);
        person.openAs("anna", "/dashboard");
        Set<String> begun = person.session();
        await().atMost(A_WHILE).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> {
            assertThat(person.open("/api/v1/incidents").document().text()).contains("Signed in as anna");
            assertThat(person.session()).isNotEqualTo(begun);
        });
        keycloak.endSessionsOf("anna");
        await().atMost(A_WHILE).pollInterval(Duration.ofMillis(500)).until(() -> person.open("/api/v1/incidents").isLogIn());
        assertThat(person.session()).isEmpty();
    }

    @Test
    void who_signs_out_has_signed_out_at_the_provider_too() throws Exception {
        Person.Page page = person.openAs("anna", "/dashboard");
        Person.Page out = person.send(page, "form[action=/sign-out]", Map.of());
        assertThat(out.status()).isEqualTo(200);
        assertThat(out.address().getPath()).isEqualTo("/sign-in");
        assertThat(out.address().toString()).startsWith(suite.address());
        assertThat(person.session()).isEmpty();
        assertThat(person.open("/dashboard").isLogIn()).isTrue();
    }

    @Test
    void who_comes_to_the_page_of_signing_in_may_choose_the_provider() throws Exception {
        Person.Page page = person.open("/sign-in?to=/api/v1/incidents");
        assertThat(page.document().select("form[action=/signed-in]").text()).isEqualTo("Sign in with your organisation");
        Person.Page led = person.openAs("anna", "/signed-in?to=/api/v1/incidents");
        assertThat(led.address()).hasToString(suite.address() + "/api/v1/incidents");
    }

    @Test
    void whom_the_provider_does_not_let_in_is_told_so_and_not_led_in_a_circle() throws IOException, InterruptedException {
        Person.Page logIn = person.open("/dashboard?month=2019-08");
        String state = logIn.address().getQuery().replaceFirst(".*\\bstate=([^&]+).*", "$1");
        Person.Page page = person.open("/signed-in?state=" + state + "&error=access_denied");
        assertThat(page.address().getPath()).isEqualTo("/sign-in");
        assertThat(page.document().select("[role=alert]").text()).startsWith("Your organisation has not let you in");
    }

    private static String actor(String slug) {
        return "{\"slug\":\"%s\",\"name\":\"An actor\",\"kind\":\"rebel-group\"}".formatted(slug);
    }
}
