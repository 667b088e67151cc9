package org.vigil.incidents.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Finds actors by what they are called, as the rows of a data set do, and records those that are not known. */
@ApplicationScoped
public class NamedActors {

    private final ActorRepository actors;
    private final ActorService service;

    NamedActors(ActorRepository actors, ActorService service) {
        this.actors = actors;
        this.service = service;
    }

    /**
     * The slugs of the actors of these names: by name before alias, of several the one that was recorded first. One that is not
     * known has the slug that {@link #record} would give it.
     */
    @Transactional(TxType.MANDATORY)
    public Map<String, String> slugs(Collection<String> names) {
        Map<String, String> slugs = new HashMap<>();
        names.forEach(name -> slugs.put(name, SlugOfName.of(name)));
        slugs.putAll(actors.called(names));
        return slugs;
    }

    /** Records those of the actors that are not known by name, alias or slug; nothing else is known of them than these two. */
    @Transactional(TxType.MANDATORY)
    public void record(Map<String, ActorKind> kinds, String reason) {
        actors.lockFamilies();
        List<String> unknown = new ArrayList<>(kinds.keySet());
        unknown.removeAll(actors.called(unknown).keySet());
        for (String name : unknown) {
            String slug = SlugOfName.of(name);
            if (actors.named(slug).isEmpty()) {
                service.record(new RecordActor(slug, name, null, null, kinds.get(name), null, null, null, reason));
            }
        }
    }
}
