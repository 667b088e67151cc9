package org.vigil.incidents.push;

import java.util.UUID;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why changes are not sent to a receiver; other languages are in {@code messages/push_*.properties}. */
@MessageBundle("push")
public interface PushMessages {

    @Message("There is no webhook {id}.")
    String missing(UUID id);

    @Message("There are {most} webhooks already; remove one that is not needed any more.")
    String tooMany(int most);

    @Message("The webhook has been given {most} secrets within a day; use the last one, or wait until the first is not good any more.")
    String tooManySecrets(int most);

    @Message("cannot be sent to: {why}")
    String url(String why);

    @Message("is not the id of an event of this stream; start again without one")
    String notEvent();

    @Message("There are {most} streams open already; close one, or use a webhook.")
    String tooManyStreams(int most);

    @Message("The events cannot be read now; ask again in a moment.")
    String unreadable();
}
