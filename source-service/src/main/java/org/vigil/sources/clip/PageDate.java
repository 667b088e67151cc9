package org.vigil.sources.clip;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.vigil.sources.reading.StatedDate;

/**
 * When a page says that it was published. It is never guessed: not from its address, and not from one of several times on it.
 */
final class PageDate {

    /** From what publishers mean most certainly to what they may mean. */
    private static final List<String> STATED_BEFORE_DATA = List.of("meta[property=article:published_time]",
            "meta[name=article:published_time]", "meta[property=og:published_time]");
    private static final List<String> STATED = List.of("meta[itemprop=datePublished]", "meta[name=dc.date.issued]",
            "meta[name=dcterms.issued]", "meta[name=dcterms.date]", "meta[name=dc.date]",
            "meta[name=citation_publication_date]",
            "meta[name=parsely-pub-date]", "meta[name=sailthru.date]", "meta[name=publish-date]", "meta[name=pubdate]",
            "meta[name=date]");
    private static final List<String> TIMES = List.of("time[itemprop=datePublished]", "time[pubdate]", "article header time",
            "article time", "time");

    private PageDate() {
    }

    /** A date or an instant, or null. */
    static String of(Document page, LinkedData data) {
        Stream<String> stated = Stream.of(
                STATED_BEFORE_DATA.stream().map(query -> PageContent.content(page, query)),
                Stream.ofNullable(data.datePublished()),
                STATED.stream().map(query -> PageContent.content(page, query)),
                TIMES.stream().map(query -> only(page, query)))
                .flatMap(texts -> texts);
        return stated.filter(text -> text != null).map(StatedDate::read).flatMap(Optional::stream).findFirst().orElse(null);
    }

    /** The time that all elements of that kind agree on; null where they do not. */
    private static String only(Document page, String query) {
        List<String> times = page.select(query).eachAttr("datetime").stream().distinct().toList();
        return times.size() == 1 ? times.get(0) : null;
    }
}
