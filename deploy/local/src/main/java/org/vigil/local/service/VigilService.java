package org.vigil.local.service;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.vigil.local.app.AppFolder;
import org.vigil.local.folder.DataFolder;
import org.vigil.local.folder.Ports;
import org.vigil.local.folder.Secrets;
import org.vigil.local.kafka.KafkaBroker;
import org.vigil.local.postgres.Postgres;
import org.vigil.local.process.JavaCommand;
import org.vigil.local.process.ManagedProcess;
import org.vigil.local.process.Part;
import org.vigil.local.process.ProcessSpec;
import org.vigil.local.process.Readiness;
import org.vigil.local.token.SigningKey;

/** One of the three services, told where it lives by the environment that a container would get too. */
public final class VigilService implements Part {
    private static final int HEAP_MB = 160;
    private static final int METASPACE_MB = 160;
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private final AppFolder app;
    private final ManagedProcess process;

    /**
     * @param name such as source-service
     * @param database its database, and the role that owns it
     */
    public VigilService(DataFolder folder, Ports ports, Secrets secrets, SigningKey key, AppFolder app, String name,
            String database)
            throws IOException {
        this.app = app;
        List<String> command = JavaCommand.of(folder, name, HEAP_MB, METASPACE_MB).add(javaOptions())
                .add("-jar", app.classPath()).words();
        int management = ports.of(managementPort(name));
        Map<String, String> environment = settings(System.getenv(), key.publicKey());
        environment.putAll(Map.of(
                "QUARKUS_HTTP_HOST", Ports.HOST,
                "QUARKUS_HTTP_PORT", Integer.toString(ports.of(name)),
                "QUARKUS_MANAGEMENT_HOST", Ports.HOST,
                "QUARKUS_MANAGEMENT_PORT", Integer.toString(management),
                "QUARKUS_DATASOURCE_JDBC_URL", Postgres.jdbcUrl(ports, database),
                "QUARKUS_DATASOURCE_USERNAME", database,
                "QUARKUS_DATASOURCE_PASSWORD", secrets.password(database),
                "KAFKA_BOOTSTRAP_SERVERS", KafkaBroker.bootstrapServers(ports),
                "VIGIL_AUDIT_KEY", secrets.auditKey()));
        this.process = new ManagedProcess(new ProcessSpec(name, ports.of(name), command, environment, "TERM", STOP_LIMIT,
                Readiness.answers(management, "/q/health/ready")), folder);
    }

    /**
     * What the user sets as for a cluster: how the services log, where traces go, and whose tokens count. Without a provider
     * those of this suite's key do.
     */
    static Map<String, String> settings(Map<String, String> user, String publicKey) {
        Map<String, String> settings = new HashMap<>(beginningWith(List.of("QUARKUS_LOG_", "QUARKUS_OTEL_"), user));
        Map<String, String> provider = beginningWith(List.of("QUARKUS_OIDC_", "QUARKUS_PROFILE"), user);
        settings.putAll(provider.containsKey("QUARKUS_OIDC_AUTH_SERVER_URL") ? provider
                : Map.of("QUARKUS_OIDC_PUBLIC_KEY", publicKey));
        return settings;
    }

    private static Map<String, String> beginningWith(List<String> beginnings, Map<String, String> user) {
        return user.entrySet().stream().filter(entry -> beginnings.stream().anyMatch(entry.getKey()::startsWith))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What the user wants of the services' Java, such as a larger heap; the last of two that contradict each other counts. */
    private static String[] javaOptions() {
        String options = System.getenv().getOrDefault("VIGIL_JAVA_OPTIONS", "").strip();
        return options.isEmpty() ? new String[0] : options.split("\\s+");
    }

    /** The name under which the port of its health and metrics is kept. */
    public static String managementPort(String name) {
        return name + "-management";
    }

    @Override
    public ManagedProcess process() {
        return process;
    }

    @Override
    public void prepare() throws IOException {
        app.refresh();
    }
}
