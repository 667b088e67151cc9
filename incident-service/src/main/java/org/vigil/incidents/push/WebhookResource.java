package org.vigil.incidents.push;

import java.net.URI;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.idempotency.Idempotent;
import org.vigil.common.security.Roles;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;

@Path("/api/v1/webhooks")
@Tag(name = "webhooks", description = "Messages are sent and signed as the Standard Webhooks specification has it: webhook-id, webhook-timestamp, webhook-signature. The revisions of an incident come in their order; an answer of 2xx takes a message, anything else has it sent again later.")
class WebhookResource {

    private final WebhookService webhooks;

    WebhookResource(WebhookService webhooks) {
        this.webhooks = webhooks;
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Idempotent
    @Operation(summary = "Registers an address that is told of each revision of an incident from now on; the answer alone holds its secret")
    @APIResponse(responseCode = "201", description = "The webhook was registered.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = WebhookView.class)))
    public Response register(@NotNull @Valid KeepWebhook request) {
        WebhookView webhook = webhooks.register(request);
        return Response.created(URI.create("/api/v1/webhooks/" + webhook.id())).entity(webhook).build();
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Lists the webhooks, newest first")
    public Page<WebhookView> list(@BeanParam PageRequest page) {
        return webhooks.list(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Shows a webhook and how its deliveries go")
    public WebhookView get(UUID id) {
        return webhooks.get(id);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Changes, pauses or resumes a webhook; the If-Match header holds the ETag that was read")
    public WebhookView change(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid KeepWebhook request) {
        return webhooks.change(id, ifMatch, request);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Removes a webhook; the If-Match header holds the ETag that was read")
    public void remove(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        webhooks.remove(id, ifMatch);
    }

    @POST
    @Path("{id}/secret")
    @RolesAllowed(Roles.ADMIN)
    @Idempotent
    @Operation(summary = "Makes a new secret, which the answer alone holds; for a day messages are signed with the former ones as well")
    @APIResponse(responseCode = "200", description = "The secret was replaced.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = WebhookView.class)))
    public Response rotateSecret(UUID id) {
        return Response.ok(webhooks.rotateSecret(id)).build();
    }

    @POST
    @Path("{id}/replay")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Sends again, in its order, all that became known since a moment or stands behind a position")
    @APIResponse(responseCode = "200", description = "It is sent again.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = WebhookView.class)))
    public Response replay(UUID id, @NotNull @Valid Replay request) {
        return Response.ok(webhooks.replay(id, request)).build();
    }

    @GET
    @Path("{id}/deliveries")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Lists what was sent in the last thirty days and how it was answered, newest first")
    public Page<DeliveryView> deliveries(UUID id, @BeanParam PageRequest page) {
        return webhooks.deliveries(id, page);
    }
}
