package org.vigil.stats.coverage;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.audit.Change;
import org.vigil.common.idempotency.Idempotent;
import org.vigil.common.page.Frame;
import org.vigil.common.problem.Problems;
import org.vigil.common.security.Roles;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.common.web.RevisionPage;
import org.vigil.stats.measure.AsOf;

@Path("/api/v1/coverages")
@Tag(name = "coverages", description = "What is declared to have been recorded completely. Only inside of it can our count contradict a published figure.")
class CoverageResource {

    private static final int LONGEST_REASON = 2_000;

    private final CoverageService coverages;
    private final Frame frame;

    CoverageResource(CoverageService coverages, Frame frame) {
        this.coverages = coverages;
        this.frame = frame;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Lists declared coverages, newest first")
    @APIResponse(responseCode = "200", description = "A page of coverages.")
    public Page<CoverageView> list(
            @QueryParam("asOf") @Parameter(description = "Those that were declared at that moment.", example = "2026-12-01T00:00:00Z") String asOf,
            @BeanParam PageRequest page) {
        return coverages.list(AsOf.parse(asOf, Instant.now()), page);
    }

    @POST
    @RolesAllowed(Roles.CURATOR)
    @Idempotent
    @Operation(summary = "Declares that everything within a scope and period was recorded, and why that is so")
    @APIResponse(responseCode = "201", description = "The coverage was declared.", content = @Content(schema = @Schema(implementation = CoverageView.class)))
    public Response declare(@NotNull @Valid DeclareCoverage request) {
        CoverageView coverage = coverages.declare(request);
        return Response.created(URI.create("/api/v1/coverages/" + coverage.id())).entity(coverage).build();
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows a declared coverage")
    @APIResponse(responseCode = "200", description = "The coverage.", content = @Content(schema = @Schema(implementation = CoverageView.class)))
    @APIResponse(responseCode = "404", description = "There is no such coverage, or there was none at that moment.")
    public CoverageView get(UUID id,
            @QueryParam("asOf") @Parameter(description = "Show it as it was declared at that moment.", example = "2026-12-01T00:00:00Z") String asOf) {
        return coverages.get(id, Optional.ofNullable(asOf).map(text -> AsOf.parse(text, Instant.now())));
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public Response page(UUID id, @QueryParam("asOf") String asOf) {
        return frame.answer(CoveragePage.of(get(id, asOf)));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.CURATOR)
    @Operation(summary = "Changes what is declared, with a reason; the If-Match header holds the ETag that was read")
    @APIResponse(responseCode = "200", description = "The coverage as it is now.", content = @Content(schema = @Schema(implementation = CoverageView.class)))
    @APIResponse(responseCode = "404", description = "There is no such coverage.")
    @APIResponse(responseCode = "412", description = "It has changed since it was read.")
    @APIResponse(responseCode = "428", description = "There is no If-Match header.")
    public CoverageView change(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DeclareCoverage request) {
        return coverages.change(id, ifMatch, request);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.CURATOR)
    @Operation(summary = "Takes a declaration back, with a reason; the If-Match header holds the ETag that was read", description = "What was declared stays on file: with asOf, figures still stand as they did under it.")
    @APIResponse(responseCode = "204", description = "It is no longer declared.")
    @APIResponse(responseCode = "400", description = "The reason is missing.")
    @APIResponse(responseCode = "404", description = "There is no such coverage.")
    @APIResponse(responseCode = "412", description = "It has changed since it was read.")
    @APIResponse(responseCode = "428", description = "There is no If-Match header.")
    public void remove(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @QueryParam("reason") @Parameter(description = "Why it is taken back.", required = true, example = "Two issues of the paper were missing.") String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Problems.invalidParameter("reason", Sentence.of(CoverageMessages.class, CoverageMessages::removal));
        }
        coverages.remove(id, ifMatch, reason);
    }

    @GET
    @Path("{id}/revisions")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows the revisions of a coverage, newest first, also of one that was taken back: who, when, why, before and after")
    @APIResponse(responseCode = "404", description = "There never was such a coverage.")
    public Page<Change> revisions(UUID id, @BeanParam RevisionPage page) {
        return coverages.revisions(id, page);
    }
}
