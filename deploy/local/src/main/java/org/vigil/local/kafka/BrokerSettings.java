package org.vigil.local.kafka;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

import org.vigil.local.folder.Ports;

/** Settings of a broker that is alone, small, and must not lose what it has acknowledged. */
final class BrokerSettings {
    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("node.id", "1"),
            Map.entry("controller.listener.names", "CONTROLLER"),
            Map.entry("inter.broker.listener.name", "CLIENTS"),
            Map.entry("listener.security.protocol.map", "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT"),
            // A topic that nobody made is a mistake in a name, not a wish.
            Map.entry("auto.create.topics.enable", "false"),
            Map.entry("default.replication.factor", "1"),
            // Whatever the outbox may send, and with its cause as a dead letter.
            Map.entry("message.max.bytes", "9437184"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "4"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "4"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            Map.entry("log.retention.ms", "-1"),
            // What is acknowledged is with the kernel and survives the end of this process. Against the end of the machine it is
            // flushed each second; what would be lost then, the services publish again (operations/.../refill).
            Map.entry("log.flush.interval.ms", "1000"),
            Map.entry("log.flush.scheduler.interval.ms", "1000"),
            Map.entry("log.segment.bytes", "67108864"),
            Map.entry("log.index.size.max.bytes", "1048576"),
            // By default the cleaner takes 128 MB of heap for the one small topic that it has to compact.
            Map.entry("log.cleaner.dedupe.buffer.size", "4194304"),
            Map.entry("log.cleaner.io.buffer.size", "262144"),
            Map.entry("num.network.threads", "2"),
            Map.entry("num.io.threads", "4"),
            Map.entry("background.threads", "2"));

    private BrokerSettings() {
    }

    static Properties of(Path log, BrokerAddress address) {
        Properties settings = new Properties();
        settings.putAll(FIXED);
        settings.setProperty("log.dirs", log.toString());
        settings.setProperty("listeners",
                "CLIENTS://%s,CONTROLLER://%s:%d".formatted(address.listen(), Ports.HOST, address.controllerPort()));
        settings.setProperty("advertised.listeners", "CLIENTS://" + address.advertised());
        // Voters by configuration and not in the log: the port may be another one at the next start.
        settings.setProperty("controller.quorum.voters", "1@%s:%d".formatted(Ports.HOST, address.controllerPort()));
        return settings;
    }
}
