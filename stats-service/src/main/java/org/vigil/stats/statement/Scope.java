package org.vigil.stats.statement;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.problem.WireNames;
import org.vigil.stats.measure.Dimension;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a figure is counted over: values by dimension, each one text or a list of texts, given back in the form in which they
 * came.
 *
 * @param dimensions the values by the name of their dimension
 */
@Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class, description = "What the figure is counted over, by the names of the statistics' filters.", examples = "{\"country\":[\"IQ\",\"SY\"],\"perpetrator\":\"islamic-state\"}")
public record Scope(@Schema(hidden = true) @JsonValue Map<String, JsonNode> dimensions) {

    /** Nothing is said of what is counted. */
    public static final Scope EMPTY = new Scope(Map.of());

    /** Copies the map, so that a scope never changes. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Scope {
        dimensions = Collections.unmodifiableMap(new TreeMap<>(dimensions));
    }

    /** The values of a dimension, whether it came as one text or as a list; none where it is absent. */
    public List<JsonNode> values(String dimension) {
        JsonNode value = dimensions.get(dimension);
        if (value == null) {
            return List.of();
        }
        return value.isArray() ? StreamSupport.stream(value.spliterator(), false).toList() : List.of(value);
    }

    /** The part of it that our own statistics can filter by. */
    public Map<Dimension, List<String>> filter() {
        Map<Dimension, List<String>> filter = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            List<String> texts = texts(WireNames.of(dimension));
            if (!texts.isEmpty()) {
                filter.put(dimension, texts);
            }
        }
        return filter;
    }

    /** The part of it that is said in words alone, by the name of the dimension. */
    public Map<String, List<String>> inWords() {
        Map<String, List<String>> words = new TreeMap<>();
        dimensions.keySet().stream()
                .filter(name -> Arrays.stream(Dimension.values()).noneMatch(dimension -> WireNames.of(dimension).equals(name)))
                .forEach(name -> words.put(name, texts(name)));
        return words;
    }

    /** All of it that is text, each value under the name of its dimension. */
    public List<Map.Entry<String, String>> named() {
        Map<String, List<String>> named = new TreeMap<>(inWords());
        filter().forEach((dimension, values) -> named.put(WireNames.of(dimension), values));
        return named.entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(value -> Map.entry(one.getKey(), value))).toList();
    }

    private List<String> texts(String dimension) {
        return values(dimension).stream().map(JsonNode::textValue).distinct().toList();
    }
}
