package org.vigil.stats.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.vigil.common.problem.Fault;
import org.vigil.common.problem.RefusalMessages;
import org.vigil.common.problem.WireNames;
import org.vigil.common.text.Sentence;
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

    /** What is wrong, each with the name of the dimension as its field. */
    public static List<Fault> faults(Scope scope) {
        return scope.dimensions().keySet().stream().sorted()
                .flatMap(name -> wrong(scope, name).map(message -> Fault.body(name, message)).stream()).toList();
    }

    private static Optional<Sentence> wrong(Scope scope, String name) {
        Optional<Dimension> dimension = Arrays.stream(Dimension.values()).filter(d -> WireNames.of(d).equals(name)).findFirst();
        if (dimension.isEmpty() && !IN_WORDS.contains(name)) {
            return Optional.of(Sentence.of(StatementMessages.class, StatementMessages::dimension));
        }
        List<JsonNode> values = scope.values(name);
        if (values.isEmpty() || values.size() > MOST_VALUES || values.stream().anyMatch(v -> !isText(v))) {
            return Optional.of(Sentence.of(StatementMessages.class, say -> say.texts(MOST_VALUES, LONGEST)));
        }
        if (values.stream().anyMatch(v -> v.textValue().indexOf('\0') >= 0)) {
            return Optional.of(Sentence.of(RefusalMessages.class, RefusalMessages::unacceptable));
        }
        return dimension.filter(d -> values.stream().anyMatch(v -> !d.accepts(v.textValue()))).map(Dimension::form);
    }

    private static boolean isText(JsonNode value) {
        return value.isTextual() && !value.textValue().isBlank() && value.textValue().length() <= LONGEST;
    }
}
