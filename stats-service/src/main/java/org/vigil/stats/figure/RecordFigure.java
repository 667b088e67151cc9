package org.vigil.stats.figure;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.web.Slug;
import org.vigil.stats.statement.FigureKind;
import org.vigil.stats.statement.FigureMeasure;
import org.vigil.stats.statement.Part;
import org.vigil.stats.statement.PartsCover;
import org.vigil.stats.statement.Period;
import org.vigil.stats.statement.Scope;
import org.vigil.stats.statement.ShareOf;
import org.vigil.stats.statement.StatedChange;
import org.vigil.stats.statement.Statement;
import org.vigil.stats.statement.Value;

/**
 * A published figure, or the new state of one.
 *
 * @param publisher the slug of who says it; it may be a source that has not arrived yet
 * @param report the report in which it stands, or null; it may be one that has not arrived yet
 * @param measure what is counted
 * @param kind whether it adds up over the period
 * @param period the days that it speaks of; unknown when absent
 * @param scope what it is counted over
 * @param value the number
 * @param unit what is counted, in the publisher's words
 * @param change the stated change, or null
 * @param shareOf the list of which a share is one, or null
 * @param partsCover how much of the whole the parts make up, or null
 * @param parts the numbers included in it
 * @param reason why it is changed; asked for with a change
 */
@Schema(examples = """
        {"publisher":"centcom","report":null,"measure":"claims","kind":"flow",
         "period":{"from":"2024-01-01","to":"2024-06-30","precision":"exact"},
         "scope":{"country":["IQ","SY"],"perpetrator":"islamic-state"},
         "value":{"qualifier":"exact","low":153,"best":153,"high":153},"unit":"claimed attacks",
         "change":{"percent":null,"wording":"on track to double",
          "base":{"period":{"from":"2023-01-01","to":"2023-12-31"},"value":121,"unit":"attacks"}},
         "parts":[]}""")
record RecordFigure(
        @NotNull @Slug String publisher,
        @Schema(nullable = true) UUID report,
        @NotNull FigureMeasure measure,
        @NotNull FigureKind kind,
        Period period,
        Scope scope,
        @NotNull @Valid Value value,
        @Size(max = 200) String unit,
        @Valid StatedChange change,
        @Valid ShareOf shareOf,
        PartsCover partsCover,
        @Size(max = 200) List<@NotNull @Valid Part> parts,
        @Size(max = 2_000) String reason) {

    Statement statement() {
        return new Statement(publisher, report, measure, kind, period, scope, value, unit, change, shareOf, partsCover, parts);
    }
}
