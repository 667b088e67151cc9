package org.vigil.stats.figure;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.audit.Change;
import org.vigil.common.idempotency.Idempotent;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.WireNames;
import org.vigil.common.security.Roles;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.common.web.RevisionPage;
import org.vigil.stats.measure.AsOf;

@Path("/api/v1/figures")
@Tag(name = "figures")
class FigureResource {

    private final FigureService figures;

    FigureResource(FigureService figures) {
        this.figures = figures;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Lists published figures, newest first")
    public Page<FigureView> list(@QueryParam("publisher") String publisher, @QueryParam("measure") String measure,
            @QueryParam("report") String report, @BeanParam PageRequest page) {
        return figures.list(publisher, measure == null ? null : WireNames.parameter(FigureMeasure.class, "measure", measure),
                report == null ? null : id("report", report), page);
    }

    @POST
    @RolesAllowed(Roles.CURATOR)
    @Idempotent
    @Operation(summary = "Records a published figure and checks it against itself")
    @APIResponse(responseCode = "201", description = "The figure was recorded.", content = @Content(schema = @Schema(implementation = FigureView.class)))
    public Response record(@NotNull @Valid RecordFigure request) {
        FigureView figure = figures.record(request);
        return Response.created(URI.create("/api/v1/figures/" + figure.id())).entity(figure).build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows a figure with its checks")
    @APIResponse(responseCode = "200", description = "The figure.", content = @Content(schema = @Schema(implementation = FigureView.class)))
    @APIResponse(responseCode = "404", description = "There is no such figure, or there was none yet.")
    public FigureView get(UUID id,
            @QueryParam("asOf") @Parameter(description = "Show it as it was on file at that moment.") String asOf) {
        return asOf == null ? figures.get(id) : figures.get(id, AsOf.parse(asOf, Instant.now()));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.CURATOR)
    @Operation(summary = "Corrects a figure, with a reason; the If-Match header holds the ETag that was read")
    @APIResponse(responseCode = "200", description = "The figure as it is now.", content = @Content(schema = @Schema(implementation = FigureView.class)))
    @APIResponse(responseCode = "404", description = "There is no such figure.")
    @APIResponse(responseCode = "412", description = "It has changed since it was read.")
    @APIResponse(responseCode = "428", description = "There is no If-Match header.")
    public FigureView change(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid RecordFigure request) {
        return figures.change(id, ifMatch, request);
    }

    @GET
    @Path("{id}/revisions")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows the revisions of a figure, newest first: who, when, why, before and after")
    public Page<Change> revisions(UUID id, @BeanParam RevisionPage page) {
        return figures.revisions(id, page);
    }

    private static UUID id(String parameter, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problems.invalidParameter(parameter, "is an id as it was given to you");
        }
    }
}
