package org.vigil.sources.report;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.audit.Change;
import org.vigil.common.idempotency.Idempotent;
import org.vigil.common.page.Frame;
import org.vigil.common.page.PageAddress;
import org.vigil.common.problem.Problems;
import org.vigil.common.security.Roles;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.common.web.RevisionPage;
import org.vigil.sources.source.AsOf;

@Path("/api/v1/reports")
@Tag(name = "reports")
class ReportResource {

    private final ReportService reports;
    private final Families families;
    private final Frame frame;

    ReportResource(ReportService reports, Families families, Frame frame) {
        this.reports = reports;
        this.families = families;
        this.frame = frame;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public Response page(@BeanParam ReportFilter filter, @BeanParam PageRequest page, @Context UriInfo address) {
        return PageAddress.withoutEmpty(address)
                .orElseGet(() -> frame.answer(ReportsPage.of(filter, list(filter, page), address)));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Lists and searches reports, newest filed first; without their bodies")
    public Page<ReportView> list(@BeanParam ReportFilter filter, @BeanParam PageRequest page) {
        return reports.list(filter, page);
    }

    @POST
    @RolesAllowed(Roles.REPORTER)
    @Idempotent
    @Operation(summary = "Files a report, or a new revision of the one that has its feed id or its address")
    @APIResponse(responseCode = "201", description = "The report was filed.", content = @Content(schema = @Schema(implementation = ReportView.class)))
    @APIResponse(responseCode = "200", description = "The source had published the item before; the report has a new revision if it reads differently now.", content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response file(@NotNull @Valid FileReport item) {
        Filed filed = reports.file(item);
        Response.Status status = filed.outcome() == Filed.Outcome.CREATED ? Response.Status.CREATED : Response.Status.OK;
        return Response.status(status).location(URI.create("/api/v1/reports/" + filed.report()))
                .entity(reports.get(filed.report())).build();
    }

    /**
     * The passage from {@code start} to before {@code end} is marked, in UTF-16 units from 0, in what the report read as of a
     * moment.
     */
    @GET
    @Path("{id}")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public Response page(UUID id, @QueryParam("asOf") String asOf, @QueryParam("start") String start,
            @QueryParam("end") String end) {
        ReportView report = reports.get(id);
        Instant moment = AsOf.parameter(asOf);
        FamilyGraph graph = FamilyGraph.of(families.of(id), id, frame.getLanguage().getDirection().equals("rtl"));
        return frame.answer(
                ReportPage.of(report, reports.text(id, moment), moment, place("start", start), place("end", end), graph));
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows a report")
    public ReportView get(UUID id) {
        return reports.get(id);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.REPORTER)
    @Operation(summary = "Corrects a report; the If-Match header holds the ETag that was read")
    public ReportView revise(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReviseReport request) {
        return reports.revise(id, ifMatch, request);
    }

    @GET
    @Path("{id}/revisions/{revision}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows a report as it read at a revision, and what that revision changed in its text")
    public RevisedText revision(UUID id, int revision) {
        return reports.revision(id, revision);
    }

    @GET
    @Path("{id}/revisions")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows the revisions of a report, newest first: who, when, why, before and after")
    public Page<Change> revisions(UUID id, @BeanParam RevisionPage page) {
        return reports.revisions(id, page);
    }

    @GET
    @Path("{id}/lineage")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Says where a report comes from, and why")
    public ReportView.LineageView lineage(UUID id) {
        return reports.get(id).lineage();
    }

    @PUT
    @Path("{id}/lineage")
    @RolesAllowed(Roles.CURATOR)
    @Operation(summary = "States where a report comes from; reports that repeat it follow to its origin a moment later")
    public ReportView stateLineage(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid StateLineage finding) {
        return reports.stateLineage(id, ifMatch, finding);
    }

    private static int place(String parameter, String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw Problems.invalidParameter(parameter, Sentence.of(ReportMessages.class, ReportMessages::place));
        }
    }
}
