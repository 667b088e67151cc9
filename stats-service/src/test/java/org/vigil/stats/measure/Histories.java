package org.vigil.stats.measure;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import org.vigil.common.inbox.EventHandler;
import org.vigil.common.inbox.IncomingEvent;
import org.vigil.common.outbox.Topics;
import org.vigil.stats.testing.IncidentEvent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Takes in histories as they would come from the topic, without waiting for it. */
@ApplicationScoped
public class Histories {

    private final EventHandler incidents;
    private final ObjectMapper json;

    Histories(@Any Instance<EventHandler> handlers, ObjectMapper json) {
        this.incidents = handlers.stream().filter(h -> h.topic().equals(Topics.INCIDENTS)).findFirst().orElseThrow();
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** Tells of revisions in this order. */
    public void tell(List<Told> revisions) {
        QuarkusTransaction.requiringNew().timeout(60).run(() -> revisions.forEach(told -> tell(told.event())));
    }

    private void tell(IncidentEvent event) {
        try {
            incidents.apply(new IncomingEvent(UUID.randomUUID(), event.type(), Topics.INCIDENTS, event.id(), event.revision(),
                    event.knownAt(), json.readTree(event.json()), json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
