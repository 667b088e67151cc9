package org.vigil.stats.change;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.inbox.ConsumedThrough;
import org.vigil.common.problem.Problems;
import org.vigil.common.security.Roles;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.QuestionParameters;
import org.vigil.stats.measure.Span;

@Path("/api/v1/stats/change")
@Tag(name = "statistics")
class ChangeResource {

    private final Changes changes;
    private final ConsumedThrough consumed;

    ChangeResource(Changes changes, ConsumedThrough consumed) {
        this.changes = changes;
        this.consumed = consumed;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Compares each bucket with the one before it", description = "Without a bucket the whole window is compared with the span before it: as many whole months, else as many days.")
    @APIResponse(responseCode = "200", description = "The counts, and how they were made.", content = @Content(schema = @Schema(implementation = ChangeView.class)))
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown, or the answer would be too long; the problem names it.")
    public ChangeView change(@BeanParam QuestionParameters parameters) {
        Question question = parameters.question(consumed.instant());
        Span window = question.selection().window();
        if (window.first().equals(Span.EVER.first())) {
            throw Problems.invalidParameter("from", "is needed, because a change compares days with the days before");
        }
        if (window.last().equals(Span.EVER.last())) {
            throw Problems.invalidParameter("to", "is needed, because a change compares days with the days before");
        }
        return changes.of(question);
    }
}
