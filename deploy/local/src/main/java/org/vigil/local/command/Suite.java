package org.vigil.local.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.vigil.local.app.AppFolder;
import org.vigil.local.edge.Edge;
import org.vigil.local.folder.DataFolder;
import org.vigil.local.folder.Ports;
import org.vigil.local.folder.Secrets;
import org.vigil.local.kafka.KafkaBroker;
import org.vigil.local.postgres.Postgres;
import org.vigil.local.process.ManagedProcess;
import org.vigil.local.process.Part;
import org.vigil.local.service.VigilService;
import org.vigil.local.token.SigningKey;

/**
 * The parts of one suite, in the three layers in which they are started.
 *
 * @param engines PostgreSQL and Kafka
 * @param services the three services
 * @param edge what everybody talks to
 */
record Suite(List<Part> engines, List<Part> services, Part edge) {
    private static final Map<String, String> DATABASES = new LinkedHashMap<>();
    static {
        DATABASES.put("source-service", "sources");
        DATABASES.put("incident-service", "incidents");
        DATABASES.put("stats-service", "stats");
    }

    /** The names of all ports but the edge's, each with the process that holds it. */
    static Map<String, String> internalPorts() {
        Map<String, String> ports = new LinkedHashMap<>();
        ports.put(Postgres.NAME, Postgres.NAME);
        ports.put(KafkaBroker.NAME, KafkaBroker.NAME);
        ports.put(KafkaBroker.CONTROLLER, KafkaBroker.NAME);
        for (String service : DATABASES.keySet()) {
            ports.put(service, service);
            ports.put(VigilService.managementPort(service), service);
        }
        return ports;
    }

    /** @param home the folder of the whole project, which holds what was built */
    static Suite of(DataFolder folder, Ports ports, Path home) throws IOException {
        Secrets secrets = new Secrets(folder);
        SigningKey key = SigningKey.make(folder);
        List<String> names = List.copyOf(DATABASES.keySet());
        List<Part> engines = List.of(new Postgres(folder, ports, secrets, List.copyOf(DATABASES.values())),
                new KafkaBroker(folder, ports, local(folder, home, KafkaBroker.NAME)));
        List<Part> services = new ArrayList<>();
        for (String name : names) {
            AppFolder app = new AppFolder(home.resolve(name).resolve("target/quarkus-app"), folder.app(name),
                    "quarkus-run.jar");
            services.add(new VigilService(folder, ports, secrets, key, app, name, DATABASES.get(name)));
        }
        return new Suite(engines, services, new Edge(folder, ports, local(folder, home, Edge.NAME), names));
    }

    private static AppFolder local(DataFolder folder, Path home, String process) {
        return new AppFolder(home.resolve("deploy/local/target/app"), folder.app(process), "vigil-local.jar");
    }

    /** All parts in the order of their start. */
    List<Part> parts() {
        List<Part> all = new ArrayList<>(engines);
        all.addAll(services);
        all.add(edge);
        return all;
    }

    List<ManagedProcess> processes() {
        return parts().stream().map(Part::process).toList();
    }
}
