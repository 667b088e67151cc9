package org.vigil.common.fetch;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is asked of an address.
 *
 * @param url where, as somebody gave it
 * @param wanted what is expected there
 * @param etag of what is there already, or null
 * @param lastModified of what is there already, or null
 * @param largest the most bytes that are taken, on the wire and decoded
 */
public record FetchRequest(String url, Wanted wanted, String etag, String lastModified, long largest) {

    /** What is expected at an address. An answer without a media type is taken for it. */
    public enum Wanted {
        /** A page to be read. */
        PAGE("text/html, application/xhtml+xml;q=0.9", "text/html|application/xhtml\\+xml", FetchReason.NO_PAGE),
        /** A feed; many servers call it by the wrong name, so that every kind of text is looked at. */
        FEED("application/atom+xml, application/rss+xml, application/feed+json, application/json;q=0.9, application/xml;q=0.9, "
                + "text/xml;q=0.9", "text/.*|application/(.*\\+)?(xml|json)", FetchReason.NO_FEED);

        final String accept;
        /** What an answer that is something else is refused for. */
        final FetchReason otherwise;
        private final Pattern mediaTypes;

        Wanted(String accept, String mediaTypes, FetchReason otherwise) {
            this.accept = accept;
            this.mediaTypes = Pattern.compile(mediaTypes);
            this.otherwise = otherwise;
        }

        boolean takes(String contentType) {
            String mediaType = contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
            return mediaType.isEmpty() || mediaTypes.matcher(mediaType).matches();
        }
    }

    /** A page that has not been seen before. */
    public static FetchRequest page(String url, long largest) {
        return new FetchRequest(url, Wanted.PAGE, null, null, largest);
    }

    /** A feed, unless it is as it was: {@code etag} and {@code lastModified} are what its last answer had, or null. */
    public static FetchRequest feed(String url, String etag, String lastModified, long largest) {
        return new FetchRequest(url, Wanted.FEED, etag, lastModified, largest);
    }
}
