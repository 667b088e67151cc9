package org.vigil.common.erasure;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why an erasure is refused, in English; other languages are in {@code messages/erasure_*.properties}. */
@MessageBundle("erasure")
public interface ErasureMessages {

    @Message("are given, or source is, and not both")
    String oneOfBoth();

    @Message("holds the name; say why without it, because the reason is kept")
    String nameInReason();

    @Message("has at least three letters or digits")
    String tooShort();

    @Message("is a word that the service itself writes into its records; add another part of the name")
    String ownWord();

    @Message("is known to source-service alone; give the spellings here")
    String otherService();

    @Message("names no source that there is")
    String noSource();

    @Message("has no name of at least three letters or digits; give the spellings")
    String nameless();

    @Message("There is no erasure {id}.")
    String missing(String id);

    @Message("An erasure is at work; wait until it is done, then send this one.")
    String atWork();
}
