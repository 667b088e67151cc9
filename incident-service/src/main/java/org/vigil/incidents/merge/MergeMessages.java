package org.vigil.incidents.merge;

import java.time.Instant;
import java.util.UUID;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why incidents are not merged or split; other languages are in {@code messages/merge_*.properties}. */
@MessageBundle("merge")
public interface MergeMessages {

    @Message("There is no merge {id}.")
    String missing(UUID id);

    @Message("There is no merge {id} known at {moment}.")
    String missingThen(UUID id, Instant moment);

    @Message("The merge is undone already.")
    String undone();

    @Message("More than 2,000 claims would move at once; merge fewer incidents at a time, or the one with fewer claims into the other.")
    String tooMany();

    @Message("There is no split {id}.")
    String splitMissing(UUID id);

    @Message("There is no split {id} known at {moment}.")
    String splitMissingThen(UUID id, Instant moment);

    @Message("The split is undone already.")
    String splitUndone();

    @Message("is not a claim of this incident")
    String notClaim();

    @Message("leaves the incident one claim at least; name fewer")
    String allClaims();

    @Message("says why it is undone, in at most 2,000 characters")
    String reason();

    @Message("is the id of the merge or split that is undone")
    String change();
}
