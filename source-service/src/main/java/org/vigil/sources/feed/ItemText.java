package org.vigil.sources.feed;

import java.net.URI;

import org.vigil.common.fetch.FetchFailed;
import org.vigil.sources.reading.Html;
import org.vigil.sources.reading.TextEncoding;

/** The texts of an item, which are mostly HTML whatever they say that they are. */
final class ItemText {

    /** The longest body that a report may have. */
    private static final int LONGEST = 1_000_000;

    private ItemText() {
    }

    /** The text that a reader sees, or null where there is none. */
    static String read(String html) throws FetchFailed {
        if (html == null) {
            return null;
        }
        String text = html.indexOf('<') < 0 && html.indexOf('&') < 0 ? html.strip() : Html.text(Html.parse(html));
        return blankToNull(TextEncoding.printable(text));
    }

    static boolean isTooLong(String html) {
        return html != null && html.length() > LONGEST;
    }

    /** A whole address that a report may have; null where it is none. */
    static String address(String link, String feedUrl) {
        String written = blankToNull(link);
        if (written == null) {
            return null;
        }
        try {
            String whole = URI.create(feedUrl).resolve(written).toString();
            return whole.matches("https?://\\S+") && whole.length() <= 2_000 ? whole : null;
        } catch (IllegalArgumentException e) {
            return written.matches("https?://\\S+") && written.length() <= 2_000 ? written : null;
        }
    }

    static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
