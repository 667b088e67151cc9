package org.vigil.sources.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.vigil.common.fetch.FetchFailed;
import org.vigil.sources.reading.StatedDate;
import org.vigil.sources.reading.TextEncoding;
import org.vigil.sources.reading.Unfetched;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** JSON Feed 1.1 (jsonfeed.org). */
final class JsonFeed {

    /** As many as a thousand items with all that the format has. */
    private static final int MOST_TOKENS = 150_000;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(100).maxNumberLength(100)
                    .maxStringLength(5_000_000).maxTokenCount(MOST_TOKENS).build())
            .build()).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private JsonFeed() {
    }

    static List<FeedItem> read(String document, String url) throws UnreadableFeed {
        JsonNode feed = parse(document);
        if (!feed.path("version").asText().contains("jsonfeed.org/version/") || !feed.path("items").isArray()) {
            throw new UnreadableFeed(PollMessages::otherJson);
        }
        String language = FeedDocument.language(text(feed, "language"));
        List<FeedItem> items = new ArrayList<>();
        feed.path("items").forEach(item -> items.add(item(item, language, url)));
        return items;
    }

    private static JsonNode parse(String document) throws UnreadableFeed {
        try {
            return JSON.readTree(document);
        } catch (JsonProcessingException e) {
            throw new UnreadableFeed(PollMessages::brokenJson);
        }
    }

    private static FeedItem item(JsonNode item, String feedLanguage, String feedUrl) {
        String link = ItemText.address(first(item, "url", "external_url"), feedUrl);
        String id = Stream.of(text(item, "id"), link).filter(Objects::nonNull).findFirst().orElse(null);
        String html = first(item, "content_html");
        String language = FeedDocument.language(text(item, "language"));
        try {
            if (ItemText.isTooLong(html)) {
                throw new UnreadableFeed(PollMessages::longItem);
            }
            String plain = TextEncoding.printable(first(item, "content_text", "summary"));
            return new FeedItem(id, link, TextEncoding.printable(text(item, "title")),
                    Stream.of("date_published", "date_modified").map(name -> StatedDate.read(text(item, name)).orElse(null))
                            .filter(Objects::nonNull).findFirst().orElse(null),
                    language == null ? feedLanguage : language, html == null ? plain : ItemText.read(html), null);
        } catch (FetchFailed e) {
            return FeedItem.faulty(id, Unfetched.why(e));
        } catch (UnreadableFeed e) {
            return FeedItem.faulty(id, e.reason());
        }
    }

    private static String first(JsonNode item, String... names) {
        return Stream.of(names).map(name -> text(item, name)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Ids are texts, but some publishers write them as numbers. */
    private static String text(JsonNode item, String name) {
        JsonNode value = item.path(name);
        return value.isTextual() || value.isNumber() ? ItemText.blankToNull(TextEncoding.printable(value.asText())) : null;
    }
}
