package org.vigil.sources.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Why a search is refused, in English; other languages are in {@code messages/search_*.properties}. All is said of a parameter,
 * behind its name.
 */
@MessageBundle("search")
public interface SearchMessages {

    @Message("has at most {most} characters; search for less")
    String tooLong(int most);

    @Message("has at most {most} words; search for less")
    String tooManyWords(int most);
}
