package org.vigil.stats.registry;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.inbox.EventHandler;
import org.vigil.common.inbox.IncomingEvent;
import org.vigil.common.inbox.PoisonException;
import org.vigil.common.outbox.Topics;

/** Keeps the known sources at their newest revision. */
@ApplicationScoped
class SourceEvents implements EventHandler {

    private final KnownSourceRepository sources;

    SourceEvents(KnownSourceRepository sources) {
        this.sources = sources;
    }

    @Override
    public String topic() {
        return Topics.SOURCES;
    }

    @Override
    public void apply(IncomingEvent event) {
        Data data = event.as(Data.class);
        if (data.slug() == null) {
            throw new PoisonException("The source has no slug.", null);
        }
        KnownSource source = sources.findByIdOptional(event.key()).orElseGet(() -> new KnownSource(event.key()));
        if (source.revision < event.revision()) {
            source.become(event.revision(), data.slug());
            sources.persist(source);
        }
    }

    /** What this service takes from an event of a source. */
    record Data(String slug) {
    }
}
