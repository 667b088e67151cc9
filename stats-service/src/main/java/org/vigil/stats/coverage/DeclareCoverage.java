package org.vigil.stats.coverage;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.web.Slug;
import org.vigil.stats.measure.Measure;
import org.vigil.stats.statement.Period;
import org.vigil.stats.statement.Scope;

/**
 * A declared coverage, or the new state of one.
 *
 * @param measures what is counted completely; operations are incidents of that category
 * @param scope over what, by the filters of the statistics; everything when absent
 * @param period on which days, exactly
 * @param sources the slugs of the sources from which everything was taken in; any when absent
 * @param statement why it is complete
 * @param reason why it is changed; asked for with a change
 */
@Schema(examples = """
        {"measures":["claims"],"scope":{"country":"IQ","perpetrator":"islamic-state"},
         "period":{"from":"2020-08-01","to":"2020-08-31"},"sources":["islamic-state-media"],
         "statement":"Every issue of its weekly paper and every statement of its agency was read and filed."}""")
record DeclareCoverage(
        @NotEmpty @Size(max = 7) List<@NotNull Measure> measures,
        Scope scope,
        @NotNull Period period,
        @Size(max = 200) List<@NotNull @Slug String> sources,
        @NotBlank @Size(max = 2_000) String statement,
        @Size(max = 2_000) String reason) {

    Declaration declaration() {
        return new Declaration(measures.stream().distinct().toList(), scope, period, sources, statement);
    }
}
