package org.vigil.sources.clip;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.vigil.common.fetch.FetchFailed;
import org.vigil.sources.reading.Html;
import org.vigil.sources.reading.TextEncoding;

import net.dankito.readability4j.Readability4J;

/**
 * What a page says.
 *
 * @param headline or null
 * @param publishedAt a date or an instant as the page states it, or null
 * @param language BCP 47, or null
 * @param body the main text, a line for each paragraph; or null where none could be told from the rest of the page
 */
record PageContent(String headline, String publishedAt, String language, String body) {

    private static final int LONGEST_HEADLINE = 1_000;
    private static final String NO_ADDRESS = "https://page.invalid/";

    /**
     * Reads a page.
     *
     * @param contentLanguage the header of that name, or null
     * @throws FetchFailed where it cannot be read, with the reason
     */
    static PageContent of(byte[] bytes, String contentType, String contentLanguage) throws FetchFailed {
        Document page = Html.parse(TextEncoding.read(bytes, contentType));
        LinkedData data = LinkedData.of(page);
        String headline = headline(page, data);
        String publishedAt = PageDate.of(page, data);
        String body = mainText(page, headline);
        return new PageContent(headline, publishedAt, PageLanguage.of(page, contentLanguage, body), body);
    }

    /**
     * Readability takes a page apart, so it comes last; what its rules do not find stays unfound. It gets no address, since it
     * writes that and the page to the log when it cannot make one of the page's links whole.
     */
    private static String mainText(Document page, String headline) {
        Element main = new Readability4J(NO_ADDRESS, page).parse().getArticleContent();
        String text = main == null ? "" : TextEncoding.printable(Html.text(main));
        String withoutHeadline = headline != null && text.startsWith(headline + "\n") ? text.substring(headline.length() + 1)
                : text;
        return withoutHeadline.isBlank() ? null : withoutHeadline;
    }

    private static String headline(Document page, LinkedData data) {
        String headline = first(content(page, "meta[property=og:title]"), data.headline(), only(page, "h1"),
                content(page, "meta[name=twitter:title]"), page.title());
        return headline == null || headline.length() > LONGEST_HEADLINE ? null : headline;
    }

    /** The one element of that kind; null where there is none, or where there are several and it is not clear which. */
    private static String only(Document page, String query) {
        return page.select(query).size() == 1 ? page.select(query).text() : null;
    }

    static String content(Document page, String query) {
        Element meta = page.selectFirst(query);
        return meta == null ? null : meta.attr("content");
    }

    private static String first(String... texts) {
        for (String text : texts) {
            if (text != null && !text.isBlank()) {
                return TextEncoding.printable(text).strip();
            }
        }
        return null;
    }
}
