package org.vigil.stats.ranking;

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
import org.vigil.common.security.Roles;
import org.vigil.stats.citation.CitationAddress;
import org.vigil.stats.measure.Asked;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.Span;
import org.vigil.stats.measure.Tally;

@Path("/api/v1/stats/ranking")
@Tag(name = "statistics")
class RankingResource {

    private final Tally tally;
    private final ConsumedThrough consumed;
    private final CitationAddress citations;

    RankingResource(Tally tally, ConsumedThrough consumed, CitationAddress citations) {
        this.tally = tally;
        this.consumed = consumed;
        this.citations = citations;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Puts groups in the order of their numbers", description = "Each with its rank in the span before the window: as many whole months, else as many days.")
    @APIResponse(responseCode = "200", description = "The ranks, and how they were made.", content = @Content(schema = @Schema(implementation = RankingView.class)))
    @APIResponse(responseCode = "304", description = "It is as the ETag in If-None-Match says.")
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown, or there would be too many groups; the problem names it.")
    public RankingView ranking(@BeanParam RankingParameters parameters) {
        int limit = parameters.limit();
        Question question = parameters.groupedQuestion(consumed.instant());
        Span window = question.selection().window();
        Span before = window.isOpenBefore() || window.isOpenAfter() ? null : window.before();
        return RankingView.of(question, limit, tally.count(question), before,
                before == null ? null : tally.count(question.over(before)), citations.of(Asked.of("series", question)));
    }
}
