package org.vigil.common.inbox;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Hands each event to the handler of its topic, once, in the transaction that also notes it as received. */
@ApplicationScoped
class Inbox {

    private final InboxTable table;
    private final Map<String, EventHandler> handlers;
    /** Lenient, unlike the door: a field that this service does not know is passed over, and an event may be large. */
    private final ObjectMapper json = JsonMapper.builder().findAndAddModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    Inbox(InboxTable table, Instance<EventHandler> handlers) {
        this.table = table;
        this.handlers = handlers.stream().collect(Collectors.toMap(EventHandler::topic, Function.identity()));
    }

    /** Applies the record's event unless it was already applied. */
    void receive(ConsumerRecord<String, String> record) {
        IncomingEvent event = IncomingEvent.of(record, json);
        QuarkusTransaction.requiringNew().run(() -> apply(event, record));
    }

    /** The same in the transaction that there is. */
    void receiveHere(ConsumerRecord<String, String> record) {
        apply(IncomingEvent.of(record, json), record);
    }

    private void apply(IncomingEvent event, ConsumerRecord<String, String> record) {
        // A replayed dead letter and the live channel may bring revisions of one thing at the same time.
        table.lock(event);
        if (table.isNew(event)) {
            handlers.get(event.topic()).apply(event);
            // What the tables refuse is found here and not at the commit, where it would look like an outage.
            table.flush();
        }
        table.advance(record);
    }

    /** The topics whose events are taken in. */
    Set<String> topics() {
        return handlers.keySet();
    }

    /** Steps over a record that went to the dead letters. */
    void stepOver(ConsumerRecord<String, String> record) {
        table.advance(record);
    }
}
