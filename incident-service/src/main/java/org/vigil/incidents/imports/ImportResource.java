package org.vigil.incidents.imports;

import java.io.IOException;
import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.page.Frame;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.Refusal;
import org.vigil.common.security.Roles;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Ids;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;

import io.smallrye.common.annotation.Blocking;

/** Imports over HTTP. An import needs no Idempotency-Key: what a file sent again says is unchanged. */
@Path("/api/v1/imports")
@Tag(name = "imports")
class ImportResource {

    private static final String PATH = "/api/v1/imports/";

    private static final int LATEST = 100;

    /** Enough to see what is wrong with a file; the others are in a file of their own. */
    private static final int SHOWN_ROWS = 50;

    private final ImportService imports;
    private final WithdrawalService withdrawals;
    private final ImportWorker worker;
    private final Frame frame;

    ImportResource(ImportService imports, WithdrawalService withdrawals, ImportWorker worker, Frame frame) {
        this.imports = imports;
        this.withdrawals = withdrawals;
        this.worker = worker;
        this.frame = frame;
    }

    @POST
    @RolesAllowed(Roles.CURATOR)
    @Blocking
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Imports a file of somebody's data: UCDP GED, ACLED, or Vigil's own CSV", description = """
            The file is taken in as a stream and worked off afterwards; follow the Location to see how far it is. Each row becomes a \
            claim of the source and an incident. A row is known by its id: sent again it is unchanged, or a new revision of both \
            where it reads differently; so a file is safe to send twice. A row that cannot be taken in has its reasons among the \
            rows, and the others go on. A dry run says what would become of each row and stores nothing else.""")
    @APIResponse(responseCode = "202", description = "The file has come in.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ImportView.class)))
    public Response receive(@BeanParam ImportForm form, @Context UriInfo address) {
        try {
            return received(form);
        } catch (Refusal refused) {
            if (!frame.isWanted()) {
                throw refused;
            }
            return frame.answer(refused.getStatusCode(),
                    ImportsPage.refused(refused, form, imports.list(PageRequest.first(LATEST)), address));
        }
    }

    private Response received(ImportForm form) {
        ImportView taken;
        try {
            taken = imports.receive(form.file(), form.sent());
        } catch (IOException e) {
            throw Problems.invalid("file", Sentence.of(FileMessages.class, FileMessages::broken));
        }
        worker.wake();
        URI location = URI.create(PATH + taken.id());
        return frame.isWanted() ? Response.seeOther(location).build()
                : Response.accepted(taken).location(location).type(MediaType.APPLICATION_JSON).build();
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public Response page(@QueryParam("like") String like, @BeanParam PageRequest page, @Context UriInfo address) {
        ImportsPage.Typed typed = like == null ? ImportsPage.Typed.NOTHING
                : ImportsPage.Typed.as(imports.get(Ids.parameter("like", like)));
        return frame.answer(ImportsPage.of(typed, imports.list(page), address));
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public Response page(UUID id) {
        ImportView shown = imports.get(id);
        RowOutcome rejected = shown.rows().rejected() > 0 ? RowOutcome.REJECTED : null;
        return frame.answer(ImportPage.of(shown, imports.rows(id, RowPage.first(rejected, SHOWN_ROWS)).items()));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Lists imports, newest first")
    public Page<ImportView> list(@BeanParam PageRequest page) {
        return imports.list(page);
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows an import, and how far it is")
    @APIResponse(responseCode = "404", description = "There is no such import.")
    public ImportView get(UUID id) {
        return imports.get(id);
    }

    @GET
    @Path("{id}/rows")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows what became of each row of an import, in their order")
    @APIResponse(responseCode = "404", description = "There is no such import.")
    public Page<RowResult> rows(UUID id, @BeanParam RowPage page) {
        return imports.rows(id, page);
    }

    @GET
    @Path("{id}/rows.csv")
    @Produces("text/csv")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Streams what became of the rows of an import as a file, for example of the rejected ones", description = "All of them, whatever the limit.")
    @APIResponse(responseCode = "404", description = "There is no such import.")
    public Response file(UUID id, @BeanParam RowPage chosen) {
        Page<RowResult> first = imports.rows(id, chosen.behind(0));
        StreamingOutput file = target -> {
            try (RowsCsv csv = new RowsCsv(target)) {
                Page<RowResult> page = first;
                while (page != null) {
                    for (RowResult row : page.items()) {
                        csv.write(row);
                    }
                    page = page.next() == null ? null : imports.rows(id, chosen.behind(Integer.parseInt(page.next())));
                }
            }
        };
        return Response.ok(file).type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"rows-" + id + ".csv\"").build();
    }

    @GET
    @Path("{id}/missing")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Lists what earlier files of the source had and this one has not, by id; it stays until a curator withdraws it")
    @APIResponse(responseCode = "404", description = "There is no such import.")
    @APIResponse(responseCode = "409", description = "The file has not been read to its end.")
    public Page<MissingRow> missing(UUID id, @BeanParam MissingPage page) {
        return withdrawals.missing(id, page.cursor, page.limit());
    }

    @POST
    @Path("{id}/withdraw-missing")
    @RolesAllowed(Roles.CURATOR)
    @Operation(summary = "Withdraws what has left the source's file, up to 1,000 rows at a time", description = "The incident is withdrawn; where others tell of it too, only the claim is dismissed. A row that is in a later file again is taken back by that.")
    @APIResponse(responseCode = "200", description = "How many were withdrawn, and how many are left.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = WithdrawalService.Withdrawn.class)))
    @APIResponse(responseCode = "404", description = "There is no such import.")
    @APIResponse(responseCode = "409", description = "The file has not been read to its end, or a later one came in.")
    public Response withdrawMissing(UUID id, @NotNull @Valid WithdrawMissing request) {
        return Response.ok(withdrawals.withdraw(id, request)).build();
    }

    @POST
    @Path("{id}/cancel")
    @RolesAllowed(Roles.CURATOR)
    @Operation(summary = "Stops an import; what has been taken in stays")
    @APIResponse(responseCode = "200", description = "The import as it was left.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "404", description = "There is no such import.")
    @APIResponse(responseCode = "409", description = "The import has ended already.")
    public Response cancel(UUID id) {
        ImportView stopped = imports.cancel(id);
        return frame.isWanted() ? Response.seeOther(URI.create(PATH + id)).build()
                : Response.ok(stopped).type(MediaType.APPLICATION_JSON).build();
    }
}
