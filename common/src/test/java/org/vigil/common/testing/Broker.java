package org.vigil.common.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;

/** A single-node Kafka in KRaft mode with its log in a temporary folder, which can be stopped and started again. */
public final class Broker {

    /** Of each topic. */
    public static final int PARTITIONS = 3;

    // Below the range from which kernels take the near end of outgoing connections, which could sit on a port while it is down.
    private static final int LOWEST_PORT = 20_000;
    private static final int HIGHEST_PORT = 32_000;

    private final int port = freePort();
    private final int controllerPort = freePort();
    private final Path folder;
    private KafkaRaftServer server;

    Broker() throws Exception {
        folder = Files.createTempDirectory("vigil-broker");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Utils.closeQuietly(() -> Utils.delete(folder.toFile()), "log")));
        new Formatter().setClusterId(Uuid.randomUuid().toString()).setNodeId(1)
                .addDirectory(folder.toString()).setMetadataLogDirectory(folder.toString())
                .setReleaseVersion(MetadataVersion.latestProduction()).setControllerListenerName("CONTROLLER")
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream())).run();
        start();
    }

    /** Where clients connect. */
    public String address() {
        return "127.0.0.1:" + port;
    }

    /** Starts the broker on the log that it has. */
    public void start() {
        server = new KafkaRaftServer(new KafkaConfig(settings()), Time.SYSTEM);
        server.startup();
    }

    /** Stops the broker; its log stays. */
    public void stop() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** Makes topics as an installation has them, fewer partitions aside. */
    void createTopics(List<String> names) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", address()))) {
            admin.createTopics(names.stream()
                    .map(name -> new NewTopic(name, PARTITIONS, (short) 1).configs(Map.of("retention.ms", "-1")))
                    .toList()).all().get();
        }
    }

    private Properties settings() {
        Properties settings = new Properties();
        settings.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.voters", "1@127.0.0.1:" + controllerPort,
                "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
                "controller.listener.names", "CONTROLLER",
                "log.dirs", folder.toString(),
                "auto.create.topics.enable", "false",
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "1",
                "group.initial.rebalance.delay.ms", "0"));
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("message.max.bytes", "9437184");
        return settings;
    }

    private static int freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST_PORT, HIGHEST_PORT);
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException e) {
                // somebody has it; the next one may be free
            }
        }
    }
}
