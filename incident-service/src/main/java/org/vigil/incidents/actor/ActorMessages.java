package org.vigil.incidents.actor;

import java.time.Instant;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why nothing is done with an actor; other languages are in {@code messages/actor_*.properties}. */
@MessageBundle("actor")
public interface ActorMessages {

    @Message("There is no actor {slug}.")
    String missing(String slug);

    @Message("There is no actor {slug} known at {moment}.")
    String missingThen(String slug, Instant moment);

    @Message("There is already an actor {slug}; choose another slug or change that one.")
    String exists(String slug);

    @Message("cannot change, because others refer to it; it is {slug}")
    String fixed(String slug);

    @Message("is not a recorded actor; record it first")
    String noParent();

    @Message("belongs to this very actor, so that neither would be above the other")
    String circle();

    @Message("is not a recorded actor; a curator records it first")
    String unknown();

    @Message("is the beginning of a name, of 1 to {most} characters")
    String beginning(int most);

    @Message("is a year from {first} to {last}")
    String year(int first, int last);
}
