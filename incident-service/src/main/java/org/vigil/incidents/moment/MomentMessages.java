package org.vigil.incidents.moment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why it is not told what was known at a moment; other languages are in {@code messages/moment_*.properties}. */
@MessageBundle("moment")
public interface MomentMessages {

    @Message("is an instant with its offset that has passed, such as 2026-11-01T00:00:00Z")
    String past();

    @Message("What was begun before that moment is still being written; ask again in a few seconds.")
    String unsettled();

    @Message("is not answered here, where only what is known now can be read; leave it out, or look at the revisions")
    String unanswered();
}
