package org.vigil.incidents.registry;

import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.vigil.common.inbox.EventHandler;
import org.vigil.common.inbox.IncomingEvent;
import org.vigil.common.inbox.PoisonException;
import org.vigil.common.outbox.Topics;

/** Keeps the known sources at their newest revision. */
@ApplicationScoped
class SourceEvents implements EventHandler {

    private final KnownSourceRepository sources;
    private final Event<ReferenceChanged> changed;

    SourceEvents(KnownSourceRepository sources, Event<ReferenceChanged> changed) {
        this.sources = sources;
        this.changed = changed;
    }

    @Override
    public String topic() {
        return Topics.SOURCES;
    }

    @Override
    public void apply(IncomingEvent event) {
        SourceData data = event.as(SourceData.class);
        if (data.slug() == null) {
            throw new PoisonException("The source has no slug.", null);
        }
        KnownSource source = sources.findByIdOptional(event.key()).orElseGet(() -> new KnownSource(event.key()));
        if (source.revision >= event.revision()) {
            return;
        }
        Set<String> slugs = new LinkedHashSet<>();
        slugs.add(source.slug == null ? data.slug() : source.slug);
        slugs.add(data.slug());
        if (source.become(event.revision(), data)) {
            slugs.forEach(slug -> changed.fire(new ReferenceChanged(Reference.source(slug))));
        }
        sources.persist(source);
    }
}
