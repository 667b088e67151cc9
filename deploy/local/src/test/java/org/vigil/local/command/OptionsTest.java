package org.vigil.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.local.folder.Refusal;

class OptionsTest {
    private static final Path DEFAULT = Path.of("/somewhere/data");
    private static final Set<String> UP = Set.of("--detach", "--port", "--data", "--no-demo");

    @Test
    void without_options_up_stays_loads_the_demo_and_keeps_the_port() {
        Options options = Options.parse("up", UP, List.of(), DEFAULT);

        assertThat(options.data()).isEqualTo(DEFAULT);
        assertThat(options.port()).isEmpty();
        assertThat(options.detach()).isFalse();
        assertThat(options.demo()).isTrue();
    }

    @Test
    void each_option_is_taken() {
        Options options = Options.parse("up", UP, List.of("--detach", "--port", "9000", "--data", "/a/../b", "--no-demo"),
                DEFAULT);

        assertThat(options.data()).isEqualTo(Path.of("/b"));
        assertThat(options.port()).hasValue(9000);
        assertThat(options.detach()).isTrue();
        assertThat(options.demo()).isFalse();
    }

    @Test
    void an_unknown_option_is_refused_with_those_that_there_are() {
        assertThatThrownBy(() -> Options.parse("down", Set.of("--data"), List.of("--port", "1"), DEFAULT))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.exitStatus()).isEqualTo(2))
                .hasMessage("deploy/local/down does not know --port: it takes --data.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "0", "65536", "http", "", "-1", "99999999999" })
    void what_is_no_port_is_refused(String text) {
        assertThatThrownBy(() -> Options.port(text)).isInstanceOf(Refusal.class).hasMessageContaining("from 1 to 65535");
    }

    @Test
    void an_option_without_its_value_is_refused() {
        assertThatThrownBy(() -> Options.parse("up", UP, List.of("--data"), DEFAULT)).isInstanceOf(Refusal.class)
                .hasMessage("--data needs a value behind it.");
    }
}
