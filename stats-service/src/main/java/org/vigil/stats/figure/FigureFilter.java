package org.vigil.stats.figure;

import java.util.Set;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.RefusalMessages;
import org.vigil.common.problem.WireNames;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Ids;
import org.vigil.stats.check.Checks;
import org.vigil.stats.measure.TakenParameters;
import org.vigil.stats.reconciliation.Status;
import org.vigil.stats.statement.FigureMeasure;

/** Which figures are asked for; what is left out does not narrow, and a 400 names what is wrong or unknown. */
public class FigureFilter {

    private static final Set<String> KNOWN = Set.of("publisher", "measure", "report", "status", "rule", "holds", "limit",
            "cursor");

    @Context
    UriInfo address;

    @QueryParam("publisher")
    @Parameter(description = "The slug of who published it.", example = "centcom")
    String publisher;

    @QueryParam("measure")
    @Parameter(description = "What it counts.", example = "claims")
    String measure;

    @QueryParam("report")
    @Parameter(description = "The id of the report in which it stands.")
    String report;

    @QueryParam("status")
    @Parameter(description = "How it stood when it was last held against our count: matched, explained, contradicted or untestable.", example = "contradicted")
    String status;

    @QueryParam("rule")
    @Parameter(description = "A rule of arithmetic that says something of it.", example = "wording-against-arithmetic")
    String rule;

    @QueryParam("holds")
    @Parameter(description = "What that rule says: true, false, or unknown where it cannot be said.", example = "false")
    String holds;

    void demandKnown() {
        TakenParameters.demandOnly(KNOWN, address);
    }

    FigureMeasure measure() {
        return measure == null ? null : WireNames.parameter(FigureMeasure.class, "measure", measure);
    }

    UUID report() {
        return Ids.parameter("report", report);
    }

    Status status() {
        return status == null ? null : WireNames.parameter(Status.class, "status", status);
    }

    /** A check that the figure has, as JSON contains it; null when none is asked for. */
    String check() {
        if (rule == null) {
            if (holds != null) {
                throw Problems.invalidParameter("holds", Sentence.of(FigureMessages.class, FigureMessages::noRule));
            }
            return null;
        }
        if (!Checks.rules().contains(rule)) {
            throw Problems.invalidParameter("rule", oneOf(String.join(", ", Checks.rules())));
        }
        return "[{\"rule\":\"" + rule + "\"" + (holds == null ? "" : ",\"holds\":" + verdict()) + "}]";
    }

    private String verdict() {
        return switch (holds) {
            case "true", "false" -> holds;
            case "unknown" -> "null";
            default -> throw Problems.invalidParameter("holds", oneOf("true, false, unknown"));
        };
    }

    private static Sentence oneOf(String names) {
        return Sentence.of(RefusalMessages.class, say -> say.oneOf(names));
    }
}
