package org.vigil.local.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.local.folder.DataFolder;
import org.vigil.local.folder.Refusal;
import org.vigil.local.process.ManagedProcess;
import org.vigil.local.process.ProcessSpec;
import org.vigil.local.process.Readiness;

class StarterTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Starter starter = new Starter(new Gate(), new PrintStream(said, true, UTF_8), System.nanoTime(),
            Duration.ofMillis(100));
    private ManagedProcess process;

    @TempDir
    Path temporary;

    private DataFolder folder;

    @BeforeEach
    void open() throws IOException {
        folder = DataFolder.open(temporary.resolve("data"));
    }

    @AfterEach
    void stop() throws IOException {
        process.stop();
    }

    /** It becomes ready when that has been said, and not before. */
    @Test
    void a_part_that_takes_long_is_waited_for_and_it_is_said_why() throws IOException {
        process = process("sleep 600", () -> said().contains("still starting"));
        starter.start(List.of(() -> process));
        assertThat(said()).contains("slow", "brings its database up to date", process.log().toString()).contains("started");
    }

    @Test
    void a_part_that_ends_while_it_starts_is_not_waited_for() throws IOException {
        process = process("exit 3", () -> false);
        assertThatThrownBy(() -> starter.start(List.of(() -> process))).isInstanceOf(Refusal.class)
                .hasMessageContaining("slow stopped while it started");
    }

    private ManagedProcess process(String script, Readiness readiness) {
        return new ManagedProcess(new ProcessSpec("slow", 0, List.of("sh", "-c", script), Map.of(), "TERM",
                Duration.ofSeconds(5), readiness), folder);
    }

    private String said() {
        return said.toString(UTF_8);
    }
}
