package org.vigil.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The alerts as they are written; whether there are such metrics at all, {@link ObservationTest} asks the services. */
class AlertsTest {

    @Test
    void each_alert_says_in_whole_sentences_what_is_wrong_and_what_to_do() {
        long written = Pattern.compile("- alert:").matcher(Watching.rules()).results().count();

        assertThat(Watching.alerts()).hasSize((int) written).isNotEmpty().allSatisfy(alert -> {
            assertThat(alert.summary()).as(alert.name()).matches("[A-Z{].*\\.");
            assertThat(alert.description()).as(alert.name()).matches("[A-Z].*\\.").contains(" ");
        });
    }

    @Test
    void the_names_of_metrics_are_found_in_an_expression() {
        assertThat(Watching
                .metrics(Stream.of("max by (service_of, topic) (min_over_time(a_b{c_d=\"e_f\"}[5m])) > 0 unless g_h == 1")))
                .containsExactly("a_b", "g_h");
    }
}
