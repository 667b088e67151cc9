package org.vigil.common.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.vigil.common.correlation.Correlated;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.quarkus.runtime.Startup;
import io.smallrye.common.annotation.Identifier;

/**
 * The relay's way to the broker. It is Kafka's own producer and not a messaging channel, because a channel repeats a
 * failed message by itself, behind later ones; here whoever sends decides what is sent again, and after what.
 * <p>
 * It is made at the start, so that what counts the events it has sent is there from then on.
 */
@Startup
@ApplicationScoped
class OutboxProducer {

    private static final Logger LOG = Logger.getLogger(OutboxProducer.class);
    private static final Map<String, Object> SETTINGS = Map.of(
            ProducerConfig.ACKS_CONFIG, "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 15_000,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
            ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000,
            ProducerConfig.LINGER_MS_CONFIG, 0,
            ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip",
            ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 8 << 20);

    private final Map<String, Object> broker;
    private final String service;
    private final Correlated correlated;
    private final Counter sent;
    private KafkaProducer<String, String> producer;

    OutboxProducer(@Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "quarkus.application.name") String service, Correlated correlated, MeterRegistry metrics) {
        this.broker = broker;
        this.service = service;
        this.correlated = correlated;
        this.sent = Counter.builder("vigil.outbox.sent").description("Events that the broker has confirmed.").register(metrics);
    }

    /** Sends events of different keys and waits for the broker; answers the positions of those that all its replicas have. */
    List<Long> send(List<OutboxMessage> wave) throws InterruptedException {
        List<OnItsWay> onTheirWay = new ArrayList<>();
        for (OutboxMessage message : wave) {
            Span span = correlated.span(message.correlation(), message.topic() + " publish", SpanKind.PRODUCER);
            try {
                onTheirWay.add(new OnItsWay(message, span, producer().send(message.toRecord(service, span))));
            } catch (RuntimeException e) {
                LOG.debugf("Event %s could not be handed to the broker: %s", message.id(), e);
                span.setStatus(StatusCode.ERROR);
                span.end();
                break;
            }
        }
        List<Long> confirmed = new ArrayList<>();
        for (OnItsWay one : onTheirWay) {
            try {
                one.answer().get();
                confirmed.add(one.message().position());
            } catch (ExecutionException e) {
                LOG.debugf("Event %s was not confirmed: %s", one.message().id(), e.getCause());
                one.span().setStatus(StatusCode.ERROR);
            } finally {
                one.span().end();
            }
        }
        sent.increment(confirmed.size());
        return confirmed;
    }

    private record OnItsWay(OutboxMessage message, Span span, Future<RecordMetadata> answer) {
    }

    /** Forgets what is still on its way; it stays in the outbox and is sent again by the next producer. */
    void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    private KafkaProducer<String, String> producer() {
        if (producer == null) {
            Map<String, Object> settings = new HashMap<>(broker);
            settings.putAll(SETTINGS);
            producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        }
        return producer;
    }
}
