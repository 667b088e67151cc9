package org.vigil.incidents.compat;

import java.util.ArrayList;
import java.util.List;

import org.vigil.incidents.incident.IncidentState;
import org.vigil.incidents.statement.ActorRole;
import org.vigil.incidents.statement.ActorRole.Role;

/**
 * The two sides that both data sets know: who did it, or else the first party, against everybody else.
 *
 * @param first slugs, the one that leads first
 * @param second slugs, the one that leads first
 */
public record Sides(List<String> first, List<String> second) {

    /** The sides of an incident; a target leads the second one before a party does. */
    public static Sides of(IncidentState state) {
        List<String> first = new ArrayList<>(in(state, Role.PERPETRATOR));
        List<String> second = new ArrayList<>(in(state, Role.TARGET));
        List<String> parties = in(state, Role.PARTY);
        if (first.isEmpty() && !parties.isEmpty()) {
            first.add(parties.get(0));
            parties = parties.subList(1, parties.size());
        }
        second.addAll(parties);
        return new Sides(first, second);
    }

    private static List<String> in(IncidentState state, Role role) {
        return state.actors().stream().filter(actor -> actor.role() == role).map(ActorRole::actor).toList();
    }
}
