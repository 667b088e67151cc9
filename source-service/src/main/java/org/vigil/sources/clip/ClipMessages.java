package org.vigil.sources.clip;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Why a page cannot be clipped, in English; other languages are in {@code messages/clip_*.properties}. All is said of a field,
 * behind its name.
 */
@MessageBundle("clip")
public interface ClipMessages {

    @Message("answers with status {status} in place of a page; check it, or hand the page itself in as text/html")
    String noPage(int status);

    @Message("is empty; send the page itself")
    String empty();

    @Message("holds no main text that can be told from the rest of the page; file what it says as a report")
    String noText();

    @Message("cannot be read: {why}")
    String unreadable(String why);

    @Message("is not stated on the page; give the date or instant of publication")
    String undated();
}
