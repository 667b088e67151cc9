package org.vigil.incidents.actor;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
     * What is known of names.
     *
     * @param slugs by name; the slug of one that nobody has recorded is what {@link #record} gives it
     * @param strangers the names of which nobody is recorded
     */
    public record Names(Map<String, String> slugs, Set<String> strangers) {
    }

    /** The actors of these names: by name before alias, of several the one that was recorded first; else by slug. */
    @Transactional(TxType.MANDATORY)
    public Names found(Collection<String> names) {
        Map<String, String> slugs = new HashMap<>(actors.called(names));
        Set<String> strangers = new HashSet<>(names);
        strangers.removeAll(slugs.keySet());
        strangers.forEach(name -> slugs.put(name, SlugOfName.of(name)));
        if (!strangers.isEmpty()) {
            Set<String> taken = actors.named(strangers.stream().map(slugs::get).toList()).stream().map(actor -> actor.slug)
                    .collect(Collectors.toSet());
            strangers.removeIf(name -> taken.contains(slugs.get(name)));
        }
        return new Names(slugs, strangers);
    }

    /** The same, and nobody else records one of the strangers until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public Names foundToRecord(Collection<String> names) {
        Names found = found(names);
        if (found.strangers().isEmpty()) {
            return found;
        }
        actors.lockFamilies();
        return found(names);
    }

    /** Records strangers; of two names with one slug the first. Nothing else is known of them than name and kind. */
    @Transactional(TxType.MANDATORY)
    public void record(Map<String, ActorKind> strangers, String reason) {
        strangers.forEach((name, kind) -> {
            String slug = SlugOfName.of(name);
            if (actors.named(slug).isEmpty()) {
                service.record(new RecordActor(slug, name, null, null, kind, null, null, null, reason));
            }
        });
    }
}
