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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.audit.Change;
import org.vigil.common.idempotency.Idempotent;
import org.vigil.common.page.Frame;
import org.vigil.common.page.PageAddress;
import org.vigil.common.security.Roles;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.common.web.RevisionPage;
import org.vigil.stats.measure.AsOf;

@Path("/api/v1/figures")
@Tag(name = "figures")
class FigureResource {

    private final FigureService figures;
    private final StatusHistory history;
    private final Frame frame;

    FigureResource(FigureService figures, StatusHistory history, Frame frame) {
        this.figures = figures;
        this.history = history;
        this.frame = frame;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Lists published figures, newest first", description = "The reconciliation is that of the moment as of which each was last looked at; a figure by itself is held against our count when it is asked for.")
    @APIResponse(responseCode = "200", description = "A page of figures.")
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown; the problem names it.")
    public Page<FigureView> list(@BeanParam FigureFilter filter, @BeanParam PageRequest page) {
        filter.demandKnown();
        return figures.list(filter, page);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public Response page(@BeanParam FigureFilter filter, @BeanParam PageRequest page, @Context UriInfo address) {
        return PageAddress.withoutEmpty(address)
                .orElseGet(() -> frame.answer(FiguresPage.of(filter, list(filter, page), address)));
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
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows a figure with its checks, and how it stands against our own count")
    @APIResponse(responseCode = "200", description = "The figure.", content = @Content(schema = @Schema(implementation = FigureView.class)))
    @APIResponse(responseCode = "404", description = "There is no such figure, or there was none yet.")
    public FigureView get(UUID id,
            @QueryParam("asOf") @Parameter(description = "Show it as it was on file at that moment, held against what was known then.") String asOf) {
        return asOf == null ? figures.get(id) : figures.get(id, AsOf.parse(asOf, Instant.now()));
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public Response page(UUID id, @QueryParam("asOf") String asOf) {
        return frame.answer(FigurePage.of(get(id, asOf), asOf != null));
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

    @GET
    @Path("{id}/history")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows when a figure was seen to stand otherwise against our count, and why, newest first", description = "It is looked at every few seconds while something is read. Asked as of the moment of an entry, the figure still stands as the entry says.")
    @APIResponse(responseCode = "404", description = "There is no such figure.")
    public Page<StatusChangeView> history(UUID id, @BeanParam RevisionPage page) {
        return history.of(id, page);
    }
}
