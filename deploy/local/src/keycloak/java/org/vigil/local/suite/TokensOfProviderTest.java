package org.vigil.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Programs bring tokens of the team's provider, and only those that it has made for Vigil count, while they are good. */
@Tag("keycloak")
@ExtendWith(SuiteOfTeam.class)
class TokensOfProviderTest {

    private static final String SECRET = "another-secret-of-the-test";
    private static final Duration A_WHILE = Duration.ofMinutes(1);
    private static final String[] ONE_OF_EACH_SERVICE = { "/api/v1/sources", "/api/v1/incidents", "/api/v1/figures" };

    private final Suite suite;
    private final Keycloak keycloak;
    private final HttpClient http = HttpClient.newHttpClient();

    TokensOfProviderTest(Suite suite, Keycloak keycloak) {
        this.suite = suite;
        this.keycloak = keycloak;
    }

    @BeforeEach
    void tokens_live_long_enough() throws InterruptedException {
        keycloak.letTokensLive(Duration.ofMinutes(5));
    }

    @Test
    void a_program_reads_with_a_token_that_it_got_for_itself() throws Exception {
        String token = keycloak.tokenOf("importer", SECRET);
        for (String path : ONE_OF_EACH_SERVICE) {
            assertThat(get(token, path).statusCode()).as("%s", path).isEqualTo(200);
        }
    }

    @Test
    void the_roles_are_those_of_the_person_whose_token_it_is() throws Exception {
        assertThat(file(keycloak.tokenOf("importer", SECRET, "anna"), "token-of-anna")).isEqualTo(403);
        assertThat(file(keycloak.tokenOf("importer", SECRET, "carl"), "token-of-carl")).isEqualTo(201);
        assertThat(get(keycloak.tokenOf("importer", SECRET, "gail"), "/api/v1/figures").statusCode()).isEqualTo(403);
    }

    @Test
    void a_token_that_was_made_for_something_else_is_refused() throws Exception {
        String token = keycloak.tokenOf("wiki", SECRET, "carl");
        for (String path : ONE_OF_EACH_SERVICE) {
            assertThatIsRefused(get(token, path));
        }
    }

    @Test
    void without_a_token_the_api_asks_for_one_and_leads_nowhere() throws Exception {
        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(URI.create(suite.address() + "/api/v1/incidents")).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Send a bearer token in the Authorization header.");
    }

    @Test
    void a_token_is_good_until_it_expires() throws Exception {
        keycloak.letTokensLive(Duration.ofSeconds(4));
        String token = keycloak.tokenOf("importer", SECRET);
        assertThat(get(token, "/api/v1/incidents").statusCode()).isEqualTo(200);
        await().atMost(A_WHILE).pollInterval(Duration.ofMillis(200)).untilAsserted(() -> assertThatIsRefused(get(token, "/api/v1/incidents")));
    }

    @Test
    void a_token_of_a_new_key_counts_at_once_and_one_of_a_key_that_was_withdrawn_no_longer_than_keys_are_believed()
            throws Exception {
        String old = keycloak.tokenOf("importer", SECRET);
        assertThat(get(old, "/api/v1/incidents").statusCode()).isEqualTo(200);
        keycloak.signWithNewKey();
        String fresh = keycloak.tokenOf("importer", SECRET);
        assertThat(keyOf(fresh)).isNotEqualTo(keyOf(old));
        for (String path : ONE_OF_EACH_SERVICE) {
            assertThat(get(fresh, path).statusCode()).as("%s", path).isEqualTo(200);
            assertThat(get(old, path).statusCode()).as("%s", path).isEqualTo(200);
        }
        keycloak.withdrawFirstKey();
        for (String path : ONE_OF_EACH_SERVICE) {
            await().atMost(SuiteOfTeam.KEY_BELIEVED.plusSeconds(2)).pollInterval(Duration.ofMillis(200))
                    .untilAsserted(() -> assertThatIsRefused(get(old, path)));
            assertThat(get(fresh, path).statusCode()).as("%s", path).isEqualTo(200);
        }
    }

    private static String keyOf(String token) {
        return token.substring(0, token.indexOf('.'));
    }

    private static void assertThatIsRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("The bearer token is not valid, or not any more; get a new one.");
    }

    private HttpResponse<String> get(String token, String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(suite.address() + path)), token);
    }

    private int file(String token, String actor) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(suite.address() + "/api/v1/actors"))
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers
                        .ofString("{\"slug\":\"%s\",\"name\":\"An actor\",\"kind\":\"rebel-group\"}".formatted(actor))),
                token).statusCode();
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String token) throws IOException, InterruptedException {
        return http.send(request.header("Authorization", "Bearer " + token).build(), HttpResponse.BodyHandlers.ofString());
    }
}
