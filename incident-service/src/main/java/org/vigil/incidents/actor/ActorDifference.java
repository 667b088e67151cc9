package org.vigil.incidents.actor;

import java.util.List;

import org.vigil.incidents.difference.Difference;
import org.vigil.incidents.difference.Differences;

/** What two states of an actor differ in. */
final class ActorDifference {

    private ActorDifference() {
    }

    static List<Difference> between(ActorView was, ActorView is) {
        return new Differences()
                .value("name", "Name", was.name(), is.name())
                .entries("names", was.names(), is.names(), name -> name,
                        (a, b) -> a == null ? "The name " + shown(b) + " was added."
                                : "The name " + shown(a) + " was taken out.")
                .entries("aliases", was.aliases(), is.aliases(), alias -> alias,
                        (a, b) -> a == null ? "The alias " + b + " was added." : "The alias " + a + " was taken out.")
                .value("kind", "Kind", was.kind(), is.kind())
                .value("parent", "Parent", was.parent(), is.parent())
                .value("activeFrom", "Active from", was.activeFrom(), is.activeFrom())
                .value("activeTo", "Active to", was.activeTo(), is.activeTo())
                .found();
    }

    private static String shown(RecordActor.Named named) {
        return named.name() + " (" + named.language() + ")";
    }
}
