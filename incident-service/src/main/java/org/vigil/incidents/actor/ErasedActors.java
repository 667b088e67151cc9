package org.vigil.incidents.actor;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.erasure.Erasable;

/** The names by which an actor is looked for are taken in anew when one was erased. */
@ApplicationScoped
class ErasedActors implements Erasable {

    private final ActorRepository actors;
    private final ActorNames names;

    ErasedActors(ActorRepository actors, ActorNames names) {
        this.actors = actors;
        this.names = names;
    }

    @Override
    public void cleaned(String table, UUID id, Set<String> columns) {
        if (table.equals("actor")) {
            names.keep(actors.findById(id));
        }
    }
}
