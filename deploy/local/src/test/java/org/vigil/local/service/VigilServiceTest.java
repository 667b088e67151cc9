package org.vigil.local.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

class VigilServiceTest {

    @Test
    void a_service_is_told_how_to_log_and_where_traces_go_and_nothing_else_that_the_shell_holds() {
        Map<String, String> user = Map.of("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true", "QUARKUS_OTEL_SDK_DISABLED", "false",
                "QUARKUS_HTTP_PORT", "1", "QUARKUS_PROFILE", "provider", "PATH", "/bin");

        assertThat(VigilService.settings(user, "a key")).isEqualTo(Map.of("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true",
                "QUARKUS_OTEL_SDK_DISABLED", "false", "QUARKUS_OIDC_PUBLIC_KEY", "a key"));
    }

    @Test
    void the_tokens_of_a_provider_that_is_named_count_and_those_of_the_suite_do_not() {
        Map<String, String> user = Map.of("QUARKUS_OIDC_AUTH_SERVER_URL", "https://identity.example", "QUARKUS_PROFILE",
                "provider");

        assertThat(VigilService.settings(user, "a key")).isEqualTo(user);
    }
}
