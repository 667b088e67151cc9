package org.vigil.sources.batch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.problem.Problems;
import org.vigil.common.security.Roles;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.common.web.Truth;
import org.vigil.sources.report.FileReport;

import io.smallrye.common.annotation.Blocking;

/**
 * Batches over HTTP. A batch needs no Idempotency-Key: the same content is the same batch of its sender, however often
 * it is sent.
 */
@Path("/api/v1/report-batches")
@Tag(name = "report batches")
class ReportBatchResource {

    private final BatchService batches;
    private final BatchWorker worker;

    ReportBatchResource(BatchService batches, BatchWorker worker) {
        this.batches = batches;
        this.worker = worker;
    }

    @POST
    @RolesAllowed(Roles.REPORTER)
    @Blocking
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Files many reports: one JSON object per line, or CSV with the same fields as columns", description = """
            The body is taken in as a stream and worked through afterwards; follow the Location to see how far it is. Each row is \
            filed as POST /reports would file it; a row that is refused has its reasons among the rows, and the others go on. The \
            same content that the same sender sends again is the same batch, so it is safe to send twice: one that was cancelled goes \
            on where it stopped, one that is done tries the rows again that were rejected. A row with neither url nor externalId is not \
            found again in another body: there it is a new report. In CSV, attributedTo holds slugs separated by semicolons, and an empty cell is an absent field. A dry run says what would \
            become of each row and stores no report; sent again after its end it looks anew; its rows do not see each other, so that an item which is there twice would be \
            created twice by its account.""")
    @APIResponse(responseCode = "202", description = "The body has come in; the batch waits for its turn.", content = @Content(schema = @Schema(implementation = ReportBatchView.class)))
    @APIResponse(responseCode = "200", description = "There is a batch of yours of this content; this is how far it is.", content = @Content(schema = @Schema(implementation = ReportBatchView.class)))
    @RequestBody(required = true, content = {
            @Content(mediaType = BatchFormat.NDJSON_TYPE, schema = @Schema(implementation = FileReport.class)),
            @Content(mediaType = BatchFormat.CSV_TYPE, schema = @Schema(implementation = String.class), example = """
                    source,publishedAt,headline,attributedTo
                    fox-news,2020-09-03,Attacks claimed in August,trac;sdf-media
                    """) })
    public Response receive(InputStream body,
            @Parameter(description = "true for a dry run; false when absent.") @QueryParam("dryRun") String dryRun,
            @Context HttpHeaders headers) {
        batches.checkLength(headers.getHeaderString(HttpHeaders.CONTENT_LENGTH));
        BatchService.Received received;
        try {
            received = batches.receive(body, BatchFormat.of(headers.getMediaType()),
                    Boolean.TRUE.equals(Truth.parameter("dryRun", dryRun)));
        } catch (IOException e) {
            throw Problems.invalid("body", Sentence.of(BatchMessages.class, BatchMessages::brokenOff));
        }
        worker.wake();
        return Response.status(received.anew() ? Response.Status.ACCEPTED : Response.Status.OK)
                .location(URI.create("/api/v1/report-batches/" + received.batch().id()))
                .type(MediaType.APPLICATION_JSON).entity(received.batch()).build();
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Lists batches of reports, newest first")
    public Page<ReportBatchView> list(@BeanParam PageRequest page) {
        return batches.list(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows a batch of reports, and how far it is")
    public ReportBatchView get(UUID id) {
        return batches.get(id);
    }

    @GET
    @Path("{id}/rows")
    @RolesAllowed(Roles.READER)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Shows what became of each row of a batch, in their order; as text/csv all of them in one answer")
    public Page<RowResult> rows(UUID id, @BeanParam RowPage page) {
        return batches.rows(id, page.state(), page.after(), page.limit());
    }

    @GET
    @Path("{id}/rows")
    @RolesAllowed(Roles.READER)
    @Produces(BatchFormat.CSV_TYPE)
    @Operation(summary = "Shows what became of each row of a batch, in their order; as text/csv all of them in one answer")
    public StreamingOutput rowsAsCsv(UUID id, @BeanParam RowPage page) {
        RowState state = page.state();
        batches.get(id);
        return output -> RowsCsv.write(output, after -> batches.rows(id, state, after, PageRequest.MOST));
    }

    @POST
    @Path("{id}/cancel")
    @RolesAllowed(Roles.REPORTER)
    @Operation(summary = "Stops a batch of reports; what has been taken in stays")
    public ReportBatchView cancel(UUID id) {
        return batches.cancel(id);
    }
}
