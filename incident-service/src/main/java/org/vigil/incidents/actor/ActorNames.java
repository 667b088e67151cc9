package org.vigil.incidents.actor;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;

/** Every name by which an actor may be looked for: its name, those in other languages, its aliases and its slug. */
@ApplicationScoped
class ActorNames {

    /** One more whenever the folding changes: then the names are taken in anew at the next start. */
    private static final int FORM = 1;
    private static final int BATCH = 500;

    private final ActorRepository actors;
    private final EntityManager entities;

    ActorNames(ActorRepository actors, EntityManager entities) {
        this.actors = actors;
        this.entities = entities;
    }

    /** Takes the names of an actor in, in place of those that it had, within the transaction that writes it. */
    void keep(Actor actor) {
        actor.namesForm = FORM;
        entities.flush();
        entities.createNativeQuery("delete from actor_name where actor_id = ?1").setParameter(1, actor.id).executeUpdate();
        Set<String> beginnings = Stream.of(Stream.of(actor.name, actor.slug), actor.aliases.stream(),
                actor.names.stream().map(RecordActor.Named::name)).flatMap(names -> names)
                .flatMap(name -> FoldedName.beginnings(name).stream()).collect(Collectors.toSet());
        entities.createNativeQuery("insert into actor_name (actor_id, folded) select ?1, unnest(cast(?2 as text[]))")
                .setParameter(1, actor.id).setParameter(2, beginnings.toArray(String[]::new)).executeUpdate();
    }

    /** Takes in what was recorded before there was this index, or under another folding. */
    void catchUp(@Observes StartupEvent start) {
        while (QuarkusTransaction.requiringNew().call(this::keepOutdated) == BATCH) {
            continue;
        }
    }

    private int keepOutdated() {
        actors.lockFamilies();
        List<Actor> outdated = actors.find("namesForm < ?1 order by namesForm, id", FORM).range(0, BATCH - 1).list();
        outdated.forEach(this::keep);
        return outdated.size();
    }
}
