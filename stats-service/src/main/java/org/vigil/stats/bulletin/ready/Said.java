package org.vigil.stats.bulletin.ready;

import java.util.function.Function;

import org.vigil.common.text.Sentence;

/** What bulletins say, by their messages. */
final class Said {

    private Said() {
    }

    static Sentence said(Function<TableMessages, String> words) {
        return Sentence.of(TableMessages.class, words);
    }

    /** Whether a number is provisional; null where nothing was counted. */
    static Sentence provisional(Boolean provisional) {
        return provisional == null ? null : said(say -> provisional ? say.yes() : say.no());
    }

    static Sentence catalogued(Function<CatalogueMessages, String> words) {
        return Sentence.of(CatalogueMessages.class, words);
    }
}
