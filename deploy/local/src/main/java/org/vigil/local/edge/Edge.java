package org.vigil.local.edge;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.vigil.local.app.AppFolder;
import org.vigil.local.folder.DataFolder;
import org.vigil.local.folder.Ports;
import org.vigil.local.process.JavaCommand;
import org.vigil.local.process.ManagedProcess;
import org.vigil.local.process.Part;
import org.vigil.local.process.ProcessSpec;
import org.vigil.local.process.Readiness;
import org.vigil.local.service.VigilService;

/** The edge as a process. */
public final class Edge implements Part {
    /** Its name, and that of its port. */
    public static final String NAME = "edge";

    private static final int HEAP_MB = 48;
    private static final int METASPACE_MB = 48;
    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

    private final AppFolder app;
    private final ManagedProcess process;

    /** @param services the names of the services, each also the name of its port */
    public Edge(DataFolder folder, Ports ports, AppFolder app, List<String> services) {
        this.app = app;
        JavaCommand command = JavaCommand.of(folder, NAME, HEAP_MB, METASPACE_MB).add("-XX:TieredStopAtLevel=1", "-cp",
                app.classPath(),
                EdgeMain.class.getName(), Ports.HOST + ":" + ports.of(NAME));
        List<String> targets = new ArrayList<>();
        services.forEach(service -> targets.add(
                service + "="
                        + new ServiceAddress(Ports.HOST, ports.of(service), ports.of(VigilService.managementPort(service)))));
        this.process = new ManagedProcess(
                new ProcessSpec(NAME, ports.of(NAME), command.add(targets.toArray(String[]::new)).words(),
                        Map.of(), "TERM", STOP_LIMIT, Readiness.connects(ports.of(NAME))),
                folder);
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
