package org.vigil.stats.figure;

import java.util.List;
import java.util.Map;

import org.vigil.common.problem.WireNames;

import io.quarkus.qute.TemplateInstance;

/**
 * A published figure for people.
 *
 * @param asOf whether it is shown as of a moment of the past
 * @param measure what it counts, as the API calls it
 * @param scope of what it was said, name and value
 */
record FigurePage(FigureView figure, boolean asOf, String measure, List<Map.Entry<String, String>> scope)
        implements
            TemplateInstance {

    static FigurePage of(FigureView figure, boolean asOf) {
        return new FigurePage(figure, asOf, WireNames.of(figure.measure()), figure.scope().named());
    }
}
