package org.vigil.local.kafka;

import java.io.IOException;
import java.time.Duration;
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

/** The broker between the services, with its topics. */
public final class KafkaBroker implements Part {
    public static final String NAME = "kafka";
    public static final String CONTROLLER = "kafka-controller";

    private static final int HEAP_MB = 192;
    private static final int METASPACE_MB = 96;
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private final AppFolder app;
    private final String bootstrapServers;
    private final ManagedProcess process;

    public KafkaBroker(DataFolder folder, Ports ports, AppFolder app) {
        this.app = app;
        this.bootstrapServers = bootstrapServers(ports);
        int port = ports.of(NAME);
        List<String> command = JavaCommand.of(folder, NAME, HEAP_MB, METASPACE_MB)
                .add("-XX:TieredStopAtLevel=1", "-cp", app.classPath(), BrokerMain.class.getName(), folder.kafka().toString(),
                        folder.tmp(NAME).toString(), bootstrapServers, bootstrapServers, Integer.toString(ports.of(CONTROLLER)))
                .words();
        this.process = new ManagedProcess(
                new ProcessSpec(NAME, port, command, Map.of(), "TERM", STOP_LIMIT, Readiness.connects(port)),
                folder);
    }

    public static String bootstrapServers(Ports ports) {
        return Ports.HOST + ":" + ports.of(NAME);
    }

    @Override
    public ManagedProcess process() {
        return process;
    }

    @Override
    public void prepare() throws IOException {
        app.refresh();
    }

    @Override
    public void complete() {
        Topics.ensure(bootstrapServers);
    }
}
