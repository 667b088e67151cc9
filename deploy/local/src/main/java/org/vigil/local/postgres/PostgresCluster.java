package org.vigil.local.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.vigil.local.folder.DataFolder;
import org.vigil.local.folder.FileTree;
import org.vigil.local.folder.Refusal;
import org.vigil.local.folder.Secrets;

/** The files of the databases: made once, as a whole or not at all, with a database and a role for each service. */
final class PostgresCluster {
    /**
     * Sorting is by code point everywhere, but what a letter is must come from a UTF-8 locale of the operating
     * system: without one pg_trgm takes Arabic for punctuation.
     */
    private static final List<String> LETTER_LOCALES = List.of("C.UTF-8", "en_US.UTF-8", "C");

    private final DataFolder folder;
    private final Secrets secrets;
    private final PostgresEngine engine;

    PostgresCluster(DataFolder folder, Secrets secrets, PostgresEngine engine) {
        this.folder = folder;
        this.secrets = secrets;
        this.engine = engine;
    }

    void ensure(List<String> services) throws IOException {
        Path cluster = folder.postgres();
        if (Files.isDirectory(cluster)) {
            refuseOtherVersion(cluster.resolve("PG_VERSION"));
            return;
        }
        Path draft = cluster.resolveSibling("postgres.new");
        initialise(draft);
        run(List.of("--single", "-D", draft.toString(), "postgres"), "postgres", databases(services));
        Files.move(draft, cluster);
    }

    private void refuseOtherVersion(Path versionFile) throws IOException {
        String major = Files.readString(versionFile).strip();
        if (!major.equals(engine.majorVersion())) {
            throw new Refusal(
                    "%s was made by PostgreSQL %s and this Vigil runs PostgreSQL %s: start it with the Vigil that made it, or choose another folder with --data."
                            .formatted(folder.root(), major, engine.majorVersion()));
        }
    }

    private void initialise(Path draft) throws IOException {
        List<String> refused = new ArrayList<>();
        for (String locale : LETTER_LOCALES) {
            FileTree.delete(draft);
            try {
                run(List.of("-D", draft.toString(), "--username=postgres", "--auth=scram-sha-256",
                        "--pwfile=" + secrets.passwordFile("postgres"), "--encoding=UTF8", "--locale=C", "--lc-ctype=" + locale,
                        "--locale-provider=builtin", "--builtin-locale=C.UTF-8"), "initdb", "");
                return;
            } catch (Refusal perhapsNoSuchLocale) {
                refused.add(perhapsNoSuchLocale.getMessage());
            }
        }
        throw new Refusal(refused.get(refused.size() - 1));
    }

    /** A service reaches its own database and no other. */
    private String databases(List<String> services) throws IOException {
        StringBuilder sql = new StringBuilder();
        for (String service : services) {
            sql.append("CREATE ROLE %s LOGIN PASSWORD '%s';\n".formatted(service, secrets.password(service)));
            sql.append("CREATE DATABASE %s OWNER %s;\n".formatted(service, service));
            sql.append("REVOKE ALL ON DATABASE %s FROM PUBLIC;\n".formatted(service));
        }
        return sql.toString();
    }

    private void run(List<String> arguments, String program, String input) throws IOException {
        List<String> command = new ArrayList<>(RootWorkaround.prefix());
        command.add(engine.program(program).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("LC_ALL", "C", "TZ", "UTC"));
        Process process = builder.start();
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(UTF_8));
        }
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        // The stand-alone backend reports a refused statement but goes on and ends well.
        List<String> errors = output.lines()
                .filter(line -> line.contains("ERROR:") || line.contains("FATAL:") || line.contains("error:"))
                .toList();
        if (exitStatus(process) != 0 || !errors.isEmpty()) {
            throw new Refusal("PostgreSQL could not set up its databases in %s: %s".formatted(folder.root(),
                    errors.isEmpty() ? output.strip() : errors.get(0)));
        }
    }

    private static int exitStatus(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("The start was interrupted.");
        }
    }
}
