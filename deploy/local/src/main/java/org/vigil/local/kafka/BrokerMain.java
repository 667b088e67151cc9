package org.vigil.local.kafka;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.logging.LogManager;

import org.apache.kafka.common.Uuid;
import org.vigil.local.folder.FileTree;

import kafka.Kafka;
import kafka.tools.StorageTool;

/** Runs in a JVM of its own: one Kafka broker that is its own controller (KRaft), with its log in the data folder. */
public final class BrokerMain {

    private BrokerMain() {
    }

    /**
     * @param args the folder of the log, a folder for the configuration, the port for clients, the port of the controller
     */
    public static void main(String[] args) throws IOException {
        try (InputStream logging = BrokerMain.class.getResourceAsStream("/kafka-logging.properties")) {
            LogManager.getLogManager().readConfiguration(logging);
        }
        Path log = Path.of(args[0]);
        Path configuration = Path.of(args[1]);
        int port = Integer.parseInt(args[2]);
        int controllerPort = Integer.parseInt(args[3]);
        if (!Files.isDirectory(log)) {
            format(log, configuration, port, controllerPort);
        }
        Kafka.main(new String[] { write(BrokerSettings.of(log, port, controllerPort), configuration).toString() });
    }

    /** Made beside its place and then moved there, so that a log is formatted or absent. */
    private static void format(Path log, Path configuration, int port, int controllerPort) throws IOException {
        Path draft = log.resolveSibling(log.getFileName() + ".new");
        FileTree.delete(draft);
        Path settings = write(BrokerSettings.of(draft, port, controllerPort), configuration);
        StorageTool.execute(
                new String[] { "format", "--config", settings.toString(), "--cluster-id", Uuid.randomUuid().toString() },
                System.out);
        Files.move(draft, log);
    }

    private static Path write(Properties settings, Path folder) throws IOException {
        Path file = folder.resolve("kafka.properties");
        try (var writer = Files.newBufferedWriter(file)) {
            settings.store(writer, "Written at each start.");
        }
        return file;
    }
}
