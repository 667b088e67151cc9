package org.vigil.stats.coverage;

import java.util.List;
import java.util.Map;

import org.vigil.common.problem.WireNames;

import io.quarkus.qute.TemplateInstance;

/**
 * A declared coverage for people.
 *
 * @param measures of what everything was recorded, as the API calls them
 * @param scope within what, name and value
 */
record CoveragePage(CoverageView coverage, List<String> measures,
        List<Map.Entry<String, String>> scope) implements TemplateInstance {

    static CoveragePage of(CoverageView coverage) {
        return new CoveragePage(coverage, coverage.measures().stream().map(WireNames::of).toList(), coverage.scope().named());
    }
}
