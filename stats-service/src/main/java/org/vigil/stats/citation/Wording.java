package org.vigil.stats.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.vigil.stats.measure.Asked;

import com.fasterxml.jackson.databind.JsonNode;

/** Questions and answers in words. */
final class Wording {

    private static final Set<String> SAID_OTHERWISE = Set.of("measure", "bucket", "groupBy", "from", "to", "asOf");
    private static final Set<String> PEOPLE = Set.of("killed", "wounded", "detained", "missing");
    /** A series is the plain count, and needs no word of its own. */
    private static final String PLAIN = "series";

    /** Where a difference has the number that it is about. */
    private static final String CHANGED = "change";

    private Wording() {
    }

    /** What was asked, such as: Incidents by month and admin1 from 2019-07-01 to 2019-08-31, country IQ or SY. */
    static String title(Asked asked) {
        StringBuilder title = new StringBuilder();
        String measure = one(asked, "measure");
        String counted = measure == null ? null : PEOPLE.contains(measure) ? "people " + measure : measure;
        title.append(asked.statistic().equals(PLAIN) ? counted : asked.statistic() + (counted == null ? "" : " of " + counted));
        List<String> by = new ArrayList<>();
        add(by, one(asked, "bucket"));
        add(by, one(asked, "groupBy"));
        title.append(by.isEmpty() ? "" : " by " + String.join(" and ", by));
        title.append(one(asked, "from") == null ? "" : " from " + one(asked, "from"));
        title.append(one(asked, "to") == null ? "" : " to " + one(asked, "to"));
        String filters = asked.parameters().entrySet().stream().filter(p -> !SAID_OTHERWISE.contains(p.getKey()))
                .map(Wording::filter).collect(Collectors.joining("; "));
        title.append(filters.isEmpty() ? "" : ", " + filters);
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    private static void add(List<String> words, String word) {
        if (word != null) {
            words.add(word);
        }
    }

    private static String one(Asked asked, String parameter) {
        return asked.parameters().containsKey(parameter) ? asked.parameters().get(parameter).get(0) : null;
    }

    private static String filter(Map.Entry<String, List<String>> parameter) {
        return parameter.getKey() + " " + String.join(" or ", parameter.getValue());
    }

    /** What was asked and, where it can be said in a word, what was answered. */
    static String line(Cited cited) {
        String value = value(cited.value());
        return title(cited.asked()) + (value.isEmpty() ? "" : ": " + value);
    }

    /** The number where there is one, with its range, else how many there are; empty of an answer that is no list of rows. */
    static String value(JsonNode value) {
        JsonNode rows = value.path("rows");
        if (rows.size() == 1) {
            JsonNode only = rows.get(0).path("best").isNumber() ? rows.get(0) : rows.get(0).path(CHANGED);
            return only.path("best").isNumber() ? number(only) : "";
        }
        return !rows.isArray() ? "" : rows.isEmpty() ? "none" : rows.size() + " rows";
    }

    private static String number(JsonNode row) {
        String best = row.get("best").asText();
        boolean certain = row.path("low").equals(row.get("best")) && row.path("high").equals(row.get("best"));
        long unknown = row.path("unknown").asLong();
        return best + (certain ? "" : " (" + row.path("low").asText() + " to " + row.path("high").asText() + ")")
                + (unknown == 0 ? "" : ", not known of " + unknown + (unknown == 1 ? " incident" : " incidents"));
    }
}
