package org.vigil.sources.feed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.vigil.common.fetch.FetchFailed;
import org.vigil.common.fetch.Fetched;
import org.vigil.common.text.Sentence;
import org.vigil.sources.reading.TextEncoding;
import org.vigil.sources.reading.Unfetched;

/**
 * A feed in whichever format it is: RSS 0.9x, 1.0 and 2.0, Atom, or JSON Feed 1.1.
 *
 * @param items its newest 1,000 items, oldest first, so that the first telling of a thing is filed first
 * @param leftOut how many older ones it has
 */
record FeedDocument(List<FeedItem> items, int leftOut) {

    static final int MOST_ITEMS = 1_000;
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*");

    /** @throws UnreadableFeed with the reason */
    static FeedDocument read(Fetched fetched) throws UnreadableFeed {
        String document = text(fetched).strip();
        if (document.isEmpty()) {
            throw new UnreadableFeed(PollMessages::nothing);
        }
        return newestOf(
                document.startsWith("{") ? JsonFeed.read(document, fetched.url()) : XmlFeed.read(document, fetched.url()));
    }

    /** Feeds list the newest item first, and so do those whose items have no dates. */
    static FeedDocument newestOf(List<FeedItem> newestFirst) {
        List<FeedItem> items = new ArrayList<>(newestFirst);
        Collections.reverse(items);
        items.sort(Comparator.comparing(FeedItem::instant, Comparator.nullsLast(Comparator.naturalOrder())));
        int leftOut = Math.max(0, items.size() - MOST_ITEMS);
        return new FeedDocument(List.copyOf(items.subList(leftOut, items.size())), leftOut);
    }

    private static String text(Fetched fetched) throws UnreadableFeed {
        try {
            return TextEncoding.read(fetched.bytes(), fetched.contentType());
        } catch (FetchFailed e) {
            throw new UnreadableFeed(Sentence.of(PollMessages.class,
                    (say, language) -> say.unreadable(Unfetched.why(e).in(language))));
        }
    }

    /** A language tag that can be kept, or null. */
    static String language(String tag) {
        String written = tag == null ? "" : tag.strip().replace('_', '-').toLowerCase(Locale.ROOT);
        return LANGUAGE.matcher(written).matches() ? written : null;
    }
}
