package org.vigil.stats.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.vigil.common.problem.UnacceptableText;
import org.vigil.common.problem.WireNames;
import org.vigil.stats.measure.Dimension;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a scope may hold: the filters of our own statistics in their form, and, since publishers count over more than
 * we do, a place, a region or a population in free words.
 */
public final class ScopeRules {

    private static final Set<String> IN_WORDS = Set.of("place", "region", "population");
    private static final int LONGEST = 200;
    private static final int MOST_VALUES = 300;

    private ScopeRules() {
    }

    /** What is wrong, by the name of the dimension. */
    public static Map<String, String> faults(Scope scope) {
        Map<String, String> faults = new TreeMap<>();
        scope.dimensions().keySet().forEach(name -> fault(scope, name).ifPresent(fault -> faults.put(name, fault)));
        return faults;
    }

    private static Optional<String> fault(Scope scope, String name) {
        Optional<Dimension> dimension = Arrays.stream(Dimension.values()).filter(d -> WireNames.of(d).equals(name)).findFirst();
        if (dimension.isEmpty() && !IN_WORDS.contains(name)) {
            return Optional.of("is no dimension; use a filter of the statistics, or place, region or population");
        }
        List<JsonNode> values = scope.values(name);
        if (values.isEmpty() || values.size() > MOST_VALUES || values.stream().anyMatch(v -> !isText(v))) {
            return Optional.of("is a text, or a list of 1 to " + MOST_VALUES + " texts, of at most " + LONGEST + " characters");
        }
        if (values.stream().anyMatch(v -> v.textValue().indexOf('\0') >= 0)) {
            return Optional.of(UnacceptableText.MESSAGE);
        }
        return dimension.filter(d -> values.stream().anyMatch(v -> !d.accepts(v.textValue()))).map(Dimension::form);
    }

    private static boolean isText(JsonNode value) {
        return value.isTextual() && !value.textValue().isBlank() && value.textValue().length() <= LONGEST;
    }
}
