package org.vigil.local.kafka;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.LogManager;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Uuid;
import org.vigil.local.folder.FileTree;
import org.vigil.local.folder.Refusal;

import kafka.Kafka;
import kafka.tools.StorageTool;

/** Runs in a JVM of its own: one Kafka broker that is its own controller (KRaft), with its log in a folder, and its topics. */
public final class BrokerMain {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private BrokerMain() {
    }

    /**
     * @param args the folder of the log, a folder for the configuration, where it listens for clients and how they are told to
     *        call it (both {@code host:port}), the port of the controller, which nobody else calls
     */
    public static void main(String[] args) throws IOException {
        try (InputStream logging = BrokerMain.class.getResourceAsStream("/kafka-logging.properties")) {
            LogManager.getLogManager().readConfiguration(logging);
        }
        Path log = Path.of(args[0]);
        Path configuration = Path.of(args[1]);
        BrokerAddress address = new BrokerAddress(args[2], args[3], Integer.parseInt(args[4]));
        if (!Files.isDirectory(log)) {
            format(log, configuration, address);
        }
        Thread topics = new Thread(() -> ensureTopics(address.advertised()), "topics");
        topics.setDaemon(true);
        topics.start();
        Kafka.main(new String[] { write(BrokerSettings.of(log, address), configuration).toString() });
    }

    /** The broker may have to wait for its own name, as in a cluster, where a pod has one when it runs. */
    private static void ensureTopics(String bootstrapServers) {
        boolean made = false;
        while (!made) {
            try {
                Topics.ensure(bootstrapServers);
                made = true;
            } catch (Refusal | KafkaException notYet) {
                System.err.println(notYet.getMessage());
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /** Made beside its place and then moved there, so that a log is formatted or absent. */
    private static void format(Path log, Path configuration, BrokerAddress address) throws IOException {
        Path draft = log.resolveSibling(log.getFileName() + ".new");
        FileTree.delete(draft);
        Path settings = write(BrokerSettings.of(draft, address), configuration);
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
