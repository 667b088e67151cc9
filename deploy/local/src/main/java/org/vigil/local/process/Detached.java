package org.vigil.local.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.vigil.local.folder.DataFolder;
import org.vigil.local.folder.FileTree;

/** Starts a process in a session of its own, so that neither the end of the launcher nor Ctrl-C in its terminal reaches it. */
final class Detached {
    // macOS has no setsid(1) but comes with Perl; both replace themselves with the command and keep the process id.
    private static final List<String> SETSID = List.of("setsid");
    private static final List<String> PERL = List.of("perl", "-e",
            "use POSIX; POSIX::setsid(); exec {$ARGV[0]} @ARGV or die $!");
    /** Settings of the caller's shell that would change what we start behind our back. */
    private static final List<String> FOREIGN = List.of("QUARKUS_", "KAFKA_", "PG", "JAVA_TOOL_OPTIONS",
            "JDK_JAVA_OPTIONS");

    private Detached() {
    }

    static Process start(ProcessSpec spec, DataFolder folder) throws IOException {
        LogFile log = new LogFile(folder.log(spec.name()));
        log.rotate();
        // Killed processes leave unpacked libraries and caches behind.
        FileTree.delete(folder.tmp(spec.name()));
        Files.createDirectories(folder.tmp(spec.name()));
        List<String> command = new ArrayList<>(onPath("setsid") ? SETSID : PERL);
        command.addAll(spec.command());
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.root().toFile()).redirectErrorStream(true)
                .redirectInput(new File("/dev/null")).redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
        clean(builder.environment());
        builder.environment().putAll(spec.environment());
        return builder.start();
    }

    static void clean(Map<String, String> environment) {
        environment.keySet().removeIf(name -> FOREIGN.stream().anyMatch(name::startsWith));
    }

    static boolean onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
