package org.vigil.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    private static final Instant SINCE = Instant.parse("2026-11-20T10:00:00Z");

    @TempDir
    Path temporary;

    @Test
    void what_was_noted_is_read_back() throws IOException {
        PidFile noted = new PidFile(42, "boot/1", "digest", SINCE);
        noted.write(temporary.resolve("x.pid"));

        assertThat(PidFile.read(temporary.resolve("x.pid"))).contains(noted);
        assertThat(PidFile.read(temporary.resolve("y.pid"))).isEmpty();
    }

    @Test
    void a_process_that_got_the_same_id_later_is_not_taken_for_ours() {
        long pid = ProcessHandle.current().pid();
        String identity = ProcessIdentity.of(pid).orElseThrow();

        assertThat(new PidFile(pid, identity, "digest", SINCE).alive()).isTrue();
        assertThat(new PidFile(pid, "another boot/1", "digest", SINCE).alive()).isFalse();
    }

    @Test
    void a_process_that_has_ended_is_dead() throws Exception {
        Process process = new ProcessBuilder("true").start();
        long pid = process.pid();
        process.waitFor();

        assertThat(ProcessIdentity.of(pid)).isEmpty();
    }
}
