package org.vigil.stats.measure;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.vigil.common.problem.WireNames;

/**
 * What was asked of a statistic, in the one form that all ways to ask the same have: names and values are in order, nothing is
 * said twice or left to a default, and the moment is always named. Who asks it again is answered from the same knowledge.
 *
 * @param statistic the last part of its address, such as series
 * @param parameters the values by the name of the parameter
 */
public record Asked(String statistic, SortedMap<String, List<String>> parameters) {

    private static final String STATISTICS = "/api/v1/stats/";

    /** Copies the map, so that a question never changes. */
    public Asked {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    /** A selection, asked of a statistic that needs no more. */
    public static Asked of(String statistic, Selection selection) {
        Asked asked = new Asked(statistic, new TreeMap<>());
        for (Map.Entry<Dimension, List<String>> filter : selection.filter().entrySet()) {
            asked = asked.withAll(WireNames.of(filter.getKey()), filter.getValue());
        }
        Span window = selection.window();
        return asked.with("from", window.first().equals(Span.EVER.first()) ? null : window.first())
                .with("to", window.last().equals(Span.EVER.last()) ? null : window.last())
                .with("asOf", selection.asOf());
    }

    /** A question, asked of a statistic that needs no more. */
    public static Asked of(String statistic, Question question) {
        return of(statistic, question.selection())
                .with("measure", WireNames.of(question.measure()))
                .with("bucket", question.bucket() == Bucket.ALL ? null : WireNames.of(question.bucket()))
                .with("groupBy", question.groupBy() == null ? null : WireNames.of(question.groupBy()));
    }

    /** The same with another value of a parameter; null leaves it out. */
    public Asked with(String parameter, Object value) {
        return withAll(parameter, value == null ? List.of() : List.of(value.toString()));
    }

    /** The same with other values of a parameter that may be repeated; none leaves it out. */
    public Asked withAll(String parameter, Collection<String> values) {
        SortedMap<String, List<String>> changed = new TreeMap<>(parameters);
        if (values.isEmpty()) {
            changed.remove(parameter);
        } else {
            changed.put(parameter, values.stream().distinct().sorted().toList());
        }
        return new Asked(statistic, changed);
    }

    /** The parameters as they stand in an address, behind its question mark. */
    public String query() {
        return parameters.entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream().map(value -> parameter.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    /** Where it is asked. */
    public String address() {
        return STATISTICS + statistic + "?" + query();
    }

    /** A further parameter as it is added to an address; nothing when the value is null. */
    public static String parameter(String name, String value) {
        return value == null ? "" : "&" + name + "=" + encoded(value);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20").replace("%3A", ":");
    }
}
