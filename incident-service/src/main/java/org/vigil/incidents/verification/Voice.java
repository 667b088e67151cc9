package org.vigil.incidents.verification;

import java.util.Collections;
import java.util.Set;

/**
 * A source as far as independence goes.
 *
 * @param source its slug
 * @param top the slug at the top of its owners; its own where nobody owns it
 * @param actors the actors whose own voice it is, or one of its owners is: what an owner controls does not speak independently
 *        of the actor for whom the owner speaks
 */
public record Voice(String source, String top, Set<String> actors) {

    /** Copies the actors. */
    public Voice {
        actors = Set.copyOf(actors);
    }

    /** Whether it speaks for one of these actors. */
    boolean isPartyTo(Set<String> involved) {
        return !Collections.disjoint(actors, involved);
    }
}
