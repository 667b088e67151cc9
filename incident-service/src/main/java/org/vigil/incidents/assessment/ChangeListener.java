package org.vigil.incidents.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.vigil.incidents.actor.ActorParentChanged;
import org.vigil.incidents.registry.Reference;
import org.vigil.incidents.registry.ReferenceChanged;

/** Puts what has changed on the work list, in the transaction of the change. */
@ApplicationScoped
class ChangeListener {

    private final RecomputationList list;

    ChangeListener(RecomputationList list) {
        this.list = list;
    }

    void on(@Observes ReferenceChanged change) {
        list.add(change.reference());
    }

    void on(@Observes ActorParentChanged change) {
        list.add(Reference.actor(change.slug()));
    }
}
