package org.vigil.stats.figure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.vigil.common.problem.WireNames;

import io.quarkus.qute.TemplateInstance;

/**
 * A published figure for people.
 *
 * @param scope of what it was said, name and value
 */
record FigurePage(FigureView figure, List<Map.Entry<String, String>> scope) implements TemplateInstance {

    static FigurePage of(FigureView figure) {
        Map<String, List<String>> scope = new TreeMap<>(figure.scope().inWords());
        figure.scope().filter().forEach((dimension, values) -> scope.put(WireNames.of(dimension), values));
        return new FigurePage(figure, scope.entrySet().stream()
                .flatMap(named -> named.getValue().stream().map(value -> Map.entry(named.getKey(), value))).toList());
    }
}
