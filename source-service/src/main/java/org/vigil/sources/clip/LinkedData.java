package org.vigil.sources.clip;

import java.util.ArrayDeque;
import java.util.Deque;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * What a page says of itself as JSON-LD (schema.org).
 *
 * @param headline of the first article, or null
 * @param datePublished of the first thing that has one, or null
 */
record LinkedData(String headline, String datePublished) {

    private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(50).maxTokenCount(100_000).build()).build());

    static LinkedData of(Document page) {
        String headline = null;
        String datePublished = null;
        for (Element script : page.select("script[type=application/ld+json]")) {
            Deque<JsonNode> open = new ArrayDeque<>();
            open.add(parse(script.data()));
            while (!open.isEmpty()) {
                JsonNode node = open.poll();
                headline = headline == null && node.path("@type").toString().contains("Article") ? text(node, "headline")
                        : headline;
                datePublished = datePublished == null ? text(node, "datePublished") : datePublished;
                node.forEach(open::add);
            }
        }
        return new LinkedData(headline, datePublished);
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).isTextual() ? node.path(name).asText() : null;
    }
}
