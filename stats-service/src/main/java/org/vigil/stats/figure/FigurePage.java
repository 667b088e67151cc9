package org.vigil.stats.figure;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.vigil.common.problem.WireNames;
import org.vigil.stats.statement.Part;

import io.quarkus.qute.TemplateInstance;

/**
 * A published figure for people.
 *
 * @param asOf whether it is shown as of a moment of the past
 * @param measure what it counts, as the API calls it
 * @param scope of what it was said, name and value
 * @param parts what is included in it, each part behind the one that it is a part of
 */
record FigurePage(FigureView figure, boolean asOf, String measure, List<Map.Entry<String, String>> scope,
        List<Shown> parts)
        implements
            TemplateInstance {

    static FigurePage of(FigureView figure, boolean asOf) {
        return new FigurePage(figure, asOf, WireNames.of(figure.measure()), figure.scope().named(),
                shown(figure.parts(), false).toList());
    }

    private static Stream<Shown> shown(List<Part> parts, boolean nested) {
        return parts.stream()
                .flatMap(part -> Stream.concat(Stream.of(new Shown(part, nested)), shown(part.parts(), true)));
    }

    /**
     * A part as it is shown.
     *
     * @param nested whether it is a part of a part
     */
    record Shown(Part part, boolean nested) {
    }
}
