package org.vigil.sources.reading;

import org.vigil.common.fetch.FetchReason;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Why something is not fetched or not read, in English; other languages are in {@code messages/reading_*.properties}. What
 * fetching itself says in English stands in the English sentences alone.
 */
@MessageBundle("reading")
public interface ReadingMessages {

    @Message("{english}")
    String why(FetchReason reason, String detail, String english);

    @Message("cannot be fetched: {why}")
    String notFetched(String why);

    @Message("Too many pages are being read; send this one again in a few seconds.")
    String busy();

    @Message("The service is stopping; send the page again in a few seconds.")
    String stopping();
}
