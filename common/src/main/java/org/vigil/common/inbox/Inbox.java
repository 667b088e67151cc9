package org.vigil.common.inbox;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Hands each event to the handler of its topic, once, in the transaction that also notes it as received. */
@ApplicationScoped
class Inbox {

    private final InboxTable table;
    private final Map<String, EventHandler> handlers;
    private final ObjectMapper json;

    Inbox(InboxTable table, Instance<EventHandler> handlers, ObjectMapper json) {
        this.table = table;
        this.handlers = handlers.stream().collect(Collectors.toMap(EventHandler::topic, Function.identity()));
        this.json = json;
    }

    /** Applies the record's event unless it was already applied. */
    void receive(ConsumerRecord<String, String> record) {
        IncomingEvent event = IncomingEvent.of(record, json);
        QuarkusTransaction.requiringNew().run(() -> {
            if (table.isNew(event)) {
                handlers.get(event.topic()).apply(event);
            }
            table.advance(record);
        });
    }

    /** Steps over a record that went to the dead letters. */
    void stepOver(ConsumerRecord<String, String> record) {
        QuarkusTransaction.requiringNew().run(() -> table.advance(record));
    }
}
