package org.vigil.sources.feed;

import java.io.StringReader;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.vigil.common.fetch.FetchFailed;
import org.vigil.sources.reading.TextEncoding;
import org.vigil.sources.reading.Unfetched;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;

/** RSS and Atom. */
final class XmlFeed {

    private XmlFeed() {
    }

    static List<FeedItem> read(String document, String url) throws UnreadableFeed {
        String xml = TextEncoding.printable(document);
        XmlOutline outline = XmlOutline.of(xml);
        SyndFeed feed = parse(xml);
        String language = FeedDocument.language(feed.getLanguage());
        List<SyndEntry> entries = feed.getEntries();
        boolean dated = outline.dates().size() == entries.size();
        List<FeedItem> items = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            items.add(item(entries.get(i), dated ? outline.dates().get(i) : null, language, url));
        }
        return items;
    }

    private static SyndFeed parse(String xml) throws UnreadableFeed {
        try {
            SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
            input.setAllowDoctypes(false);
            return input.build(new StringReader(xml));
        } catch (FeedException | IllegalArgumentException e) {
            throw new UnreadableFeed(PollMessages::otherXml);
        }
    }

    /** @param stated the date as the document writes it, which keeps its offset; null where that is not clear */
    private static FeedItem item(SyndEntry entry, String stated, String language, String feedUrl) {
        String link = ItemText.address(entry.getLink(), feedUrl);
        String id = Stream.of(entry.getUri(), link).map(ItemText::blankToNull).filter(Objects::nonNull).findFirst()
                .orElse(null);
        String published = stated == null ? instant(entry) : stated;
        String html = longest(entry);
        try {
            if (ItemText.isTooLong(html)) {
                return FeedItem.faulty(id, Polled.said(PollMessages::longItem));
            }
            return new FeedItem(id, link, ItemText.read(entry.getTitle()), published, language, ItemText.read(html), null);
        } catch (FetchFailed e) {
            return FeedItem.faulty(id, Unfetched.why(e));
        }
    }

    private static String longest(SyndEntry entry) {
        Stream<SyndContent> contents = Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()));
        return contents.map(SyndContent::getValue).filter(Objects::nonNull)
                .reduce((a, b) -> b.length() > a.length() ? b : a).orElse(null);
    }

    private static String instant(SyndEntry entry) {
        Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        if (date == null) {
            return null;
        }
        Instant instant = date.toInstant().truncatedTo(ChronoUnit.SECONDS);
        return instant.isBefore(Instant.parse("1900-01-02T00:00:00Z")) || instant.isAfter(Instant.parse("2199-12-30T00:00:00Z"))
                ? null
                : instant.toString();
    }
}
