package org.vigil.stats.figure;

import java.util.List;
import java.util.Map;

import io.quarkus.qute.TemplateInstance;

/**
 * A published figure for people.
 *
 * @param scope of what it was said, name and value
 */
record FigurePage(FigureView figure, List<Map.Entry<String, String>> scope) implements TemplateInstance {

    static FigurePage of(FigureView figure) {
        return new FigurePage(figure, figure.scope().named());
    }
}
