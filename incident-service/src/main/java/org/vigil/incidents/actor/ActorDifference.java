package org.vigil.incidents.actor;

import static org.vigil.common.text.OthersWords.isolated;

import java.util.List;

import org.vigil.common.text.Sentence;
import org.vigil.incidents.difference.Difference;
import org.vigil.incidents.difference.DifferenceMessages;
import org.vigil.incidents.difference.Differences;

/** What two states of an actor differ in. */
final class ActorDifference {

    private ActorDifference() {
    }

    static List<Difference> between(ActorView was, ActorView is) {
        return new Differences()
                .value("name", DifferenceMessages::name, was.name(), is.name())
                .entries("names", was.names(), is.names(), name -> name, ActorDifference::name)
                .entries("aliases", was.aliases(), is.aliases(), alias -> alias, Differences::alias)
                .value("kind", DifferenceMessages::kind, was.kind(), is.kind())
                .value("parent", DifferenceMessages::parent, was.parent(), is.parent())
                .value("activeFrom", DifferenceMessages::activeFrom, was.activeFrom(), is.activeFrom())
                .value("activeTo", DifferenceMessages::activeTo, was.activeTo(), is.activeTo())
                .found();
    }

    private static Sentence name(RecordActor.Named was, RecordActor.Named is) {
        return Sentence.of(DifferenceMessages.class,
                (say, language) -> is == null ? say.nameGone(shown(was, language)) : say.nameAdded(shown(is, language)));
    }

    private static String shown(RecordActor.Named named, String language) {
        return isolated(named.name(), language) + " (" + named.language() + ")";
    }
}
