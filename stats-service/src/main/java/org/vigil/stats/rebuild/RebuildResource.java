package org.vigil.stats.rebuild;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.problem.Problems;
import org.vigil.common.security.Roles;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.OperatedService;

/** Making all counts anew from the topics. */
@Path("/api/v1/operations/{service}/rebuild")
@Tag(name = "operations")
class RebuildResource {

    private final RebuildRecord record;
    private final RebuildWorker worker;

    RebuildResource(RebuildRecord record, RebuildWorker worker) {
        this.record = record;
        this.worker = worker;
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Says how far the present or last rebuild is")
    @APIResponse(responseCode = "200", description = "How far it is.", content = @Content(schema = @Schema(implementation = RebuildView.class)))
    @APIResponse(responseCode = "404", description = "There was none.")
    public RebuildView state(@BeanParam OperatedService service) {
        service.check();
        return record.newest().orElseThrow(() -> Problems.notFound(Sentence.of(RebuildMessages.class, RebuildMessages::none)));
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Makes all counts anew beside those in use, compares them, and puts them in their place")
    @APIResponse(responseCode = "202", description = "The rebuild has begun.", content = @Content(schema = @Schema(implementation = RebuildView.class)))
    @APIResponse(responseCode = "409", description = "Another one is running.")
    public Response start(@BeanParam OperatedService service) {
        service.check();
        RebuildView begun = record.begin();
        worker.start(begun.id());
        return Response.accepted(begun).build();
    }
}
