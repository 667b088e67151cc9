package org.vigil.incidents.exports;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.RefusalMessages;
import org.vigil.common.problem.WireNames;
import org.vigil.common.security.Roles;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.incidents.check.TakenParameters;
import org.vigil.incidents.incident.IncidentFilter;
import org.vigil.incidents.moment.Moment;

@Path(ExportResource.PATH)
@Tag(name = "exports")
class ExportResource {

    static final String PATH = "/api/v1/exports";

    /** Everything that the list takes, of which a file, which holds them all, passes over the page; and its columns. */
    private static final Set<String> PARAMETERS = Set.of("country", "admin1", "perpetrator", "verification", "from", "to",
            "merged", "withdrawn", "disagree", "asOf", "format", "columns", "limit", "cursor");

    /** So long a caller waits for his file to be described; a longer one is described when he asks again. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ExportService exports;
    private final ExportWorker worker;
    private final ExportProof proof;
    private final Download download;
    private final Licences licences;
    private final Moment moments;

    ExportResource(ExportService exports, ExportWorker worker, ExportProof proof, Download download, Licences licences,
            Moment moments) {
        this.exports = exports;
        this.worker = worker;
        this.proof = proof;
        this.download = download;
        this.licences = licences;
        this.moments = moments;
    }

    @POST
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Makes a file of incidents that can be cited and made again, byte for byte", description = "Answers with count and SHA-256 when the file is small; else its state is running, and the export at the Location says when it is ready. Incidents that rest on a source whose licence forbids passing on are left out and counted, unless a curator asks for them with restricted.")
    @APIResponse(responseCode = "201", description = "What the file is defined by, and what it holds.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ExportView.class)))
    @APIResponse(responseCode = "422", description = "The Idempotency-Key was used for another request.")
    public Response order(@NotNull @Valid OrderExport request, @Context UriInfo address) {
        Response ordered = exports.order(request, address.getBaseUri().toString());
        String location = ordered.getHeaderString("Location");
        UUID id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        worker.make(id, PATIENCE);
        return Response.fromResponse(ordered).entity(exports.get(id)).build();
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Lists exports, the last ordered first")
    public Page<ExportView> list(@BeanParam PageRequest page) {
        return exports.list(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows what the file of an export is defined by, and what it holds")
    @APIResponse(responseCode = "404", description = "There is no such export.")
    public ExportView get(UUID id) {
        return exports.get(id);
    }

    @GET
    @Path("{id}/file")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Makes the file of an export again and checks it against its SHA-256", description = "A file of up to 100,000 incidents is checked before its first byte is sent; a larger one is broken off at its end where it is not the same, and Repr-Digest tells what it must be.")
    @APIResponse(responseCode = "200", description = "The same bytes as ever.")
    @APIResponse(responseCode = "304", description = "The caller has them.")
    @APIResponse(responseCode = "404", description = "There is no such export.")
    @APIResponse(responseCode = "409", description = "The file is being made for the first time.")
    @APIResponse(responseCode = "410", description = "It cannot be made again: what was known then is not there any more as it was.")
    @APIResponse(responseCode = "451", description = "A source on which it rests no longer permits that it is passed on.")
    public Response file(UUID id, @Context Request request) {
        Export export = exports.forReading(id);
        if (request.evaluatePreconditions(Download.tag(export)) == null) {
            proof.demandTheSame(export);
        }
        return download.of(export, request);
    }

    @GET
    @Path("incidents")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Streams all the incidents that a filter asks for as a file", description = "The same as the list of incidents with format or an Accept header of that form. One consistent state, that of asOf or of the present moment; the Link header names the address under which it comes again. Incidents that rest on a source whose licence forbids passing on are left out, and Vigil-Left-Out names these sources; an export counts them.")
    @APIResponse(responseCode = "200", description = "The file.", content = { @Content(mediaType = "text/csv"),
            @Content(mediaType = "application/geo+json"), @Content(mediaType = "application/x-ndjson") })
    @APIResponse(responseCode = "503", description = "Changes from before that moment are still being written.")
    public Response stream(@BeanParam IncidentFilter filter,
            @QueryParam("format") @Parameter(description = "csv, hxl, geojson or ndjson.", example = "csv") String format,
            @QueryParam("columns") @Parameter(description = "The names of the columns between commas; may be repeated.", example = "id,from,to,killed_best") List<String> columns,
            @QueryParam("asOf") @Parameter(description = "As it was known at this moment, which has passed.", example = "2026-11-01T00:00:00Z") String asOf,
            @Context UriInfo address, @Context Request request) {
        TakenParameters.demandOnly(PARAMETERS, address);
        Format asked = Format.named(format == null ? "csv" : format)
                .orElseThrow(() -> Problems.invalidParameter("format",
                        Sentence.of(RefusalMessages.class, say -> say.oneOf(WireNames.names(Format.class)))));
        filter.check();
        Columns.chosen(asked, columns, true);
        Instant moment = Optional.ofNullable(Moment.asked(asOf)).orElseGet(Moment::now);
        Map<String, String> restricted = licences.restricted();
        if (!moments.settle(moment, PATIENCE)) {
            throw Problems.busy(Sentence.of(ExportMessages.class, ExportMessages::unsettled), 5);
        }
        Definition definition = new Definition(asked, columns, filter, moment, restricted.keySet(), licences.all(),
                address.getBaseUri().toString());
        String permanent = address.getRequestUriBuilder().replaceQueryParam("asOf", moment).build().toString();
        return download.of(definition, request, permanent);
    }
}
