package org.vigil.common.inbox;

import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.vigil.common.correlation.Correlated;
import org.vigil.common.correlation.Correlation;

import io.opentelemetry.api.trace.SpanKind;
import io.smallrye.reactive.messaging.annotations.Blocking;

/**
 * Reads the topics that a service listens to, one record after another. While the database is away it holds the
 * record and tries again; what fails for another reason three times goes to the dead letters.
 */
@ApplicationScoped
class InboxConsumer {

    private static final Logger LOG = Logger.getLogger(InboxConsumer.class);
    private static final int TRIES = 3;
    private static final int PAUSE_MILLIS = 500;

    private final Inbox inbox;
    private final Correlated correlated;

    InboxConsumer(Inbox inbox, Correlated correlated) {
        this.inbox = inbox;
        this.correlated = correlated;
    }

    @Incoming("events")
    @Blocking
    void consume(ConsumerRecord<String, String> record) {
        correlated.run(Correlation.of(record.headers()), record.topic() + " process", SpanKind.CONSUMER, () -> take(record));
    }

    private void take(ConsumerRecord<String, String> record) {
        int failures = 0;
        while (true) {
            try {
                inbox.receive(record);
                return;
            } catch (RuntimeException e) {
                boolean outage = Outage.isBehind(e);
                if (!outage && (e instanceof PoisonException || ++failures == TRIES)) {
                    LOG.errorf(e, "%s-%d@%d goes to the dead letters", record.topic(), record.partition(), record.offset());
                    stepOver(record);
                    throw e;
                }
                LOG.warnf("%s-%d@%d is tried again: %s", record.topic(), record.partition(), record.offset(), e);
                pause(e);
            }
        }
    }

    private void stepOver(ConsumerRecord<String, String> record) {
        while (true) {
            try {
                inbox.stepOver(record);
                return;
            } catch (RuntimeException e) {
                pause(e);
            }
        }
    }

    /** Waits a little; interrupted only when the service stops, and then the record is read again at the next start. */
    private static void pause(RuntimeException cause) {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cause;
        }
    }
}
