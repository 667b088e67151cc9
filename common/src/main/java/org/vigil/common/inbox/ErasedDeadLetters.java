package org.vigil.common.inbox;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vigil.common.erasure.Erasable;
import org.vigil.common.erasure.Name;
import org.vigil.common.outbox.TopicRecords;

import io.smallrye.common.annotation.Identifier;

/**
 * Takes a name out of the dead letters. Those that hold it go: the service that sent them sends their revisions again without
 * it, and what could not be applied is no revision that this service has. Those that wait beside them are appended again, and
 * all before is cut off; a crash between the two leaves them twice, which a replay passes over.
 */
@ApplicationScoped
class ErasedDeadLetters implements Erasable {

    private final Map<String, Object> broker;
    private final String topic;
    private final DeadLetters deadLetters;
    private final TopicRecords topics;

    ErasedDeadLetters(@Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "mp.messaging.incoming.events.dead-letter-queue.topic") String topic,
            DeadLetters deadLetters, TopicRecords topics) {
        this.broker = broker;
        this.topic = topic;
        this.deadLetters = deadLetters;
        this.topics = topics;
    }

    @Override
    public Map<String, Long> erase(Name name) {
        AtomicLong held = new AtomicLong();
        topics.read(topic, letter -> held.addAndGet(holds(name, letter) ? 1 : 0));
        if (held.get() == 0) {
            return Map.of();
        }
        Map<TopicPartition, Long> replayed = deadLetters.replayed();
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 9 << 20);
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(settings, new StringSerializer(),
                new StringSerializer())) {
            topics.cut(topics.read(topic, letter -> {
                boolean waits = letter.offset() >= replayed.getOrDefault(
                        new TopicPartition(letter.topic(), letter.partition()), 0L);
                if (waits && !holds(name, letter)) {
                    append(producer, letter);
                }
            }));
        }
        return Map.of("dead letters", held.get());
    }

    private static boolean holds(Name name, ConsumerRecord<String, String> letter) {
        List<String> texts = StreamSupport.stream(letter.headers().spliterator(), false)
                .map(header -> new String(header.value(), StandardCharsets.UTF_8)).collect(Collectors.toList());
        texts.add(letter.value() == null ? "" : letter.value());
        return texts.stream().anyMatch(name::isInTextOrJson);
    }

    private static void append(KafkaProducer<String, String> producer, ConsumerRecord<String, String> letter) {
        try {
            producer.send(new ProducerRecord<>(letter.topic(), letter.partition(), letter.timestamp(), letter.key(),
                    letter.value(), letter.headers())).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The dead letters were not all appended", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A dead letter could not be appended", e);
        }
    }
}
