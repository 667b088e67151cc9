package org.vigil.sources.source;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.vigil.common.page.Forms;
import org.vigil.common.page.Frame;
import org.vigil.common.page.PageAddress;
import org.vigil.common.problem.Refusal;
import org.vigil.common.security.Roles;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.common.web.RevisionPage;

@Path("/api/v1/sources")
@Tag(name = "sources")
class SourceResource {

    private static final String PATH = "/api/v1/sources/";
    /** So many stand on a page; the others are a link away. */
    private static final int JUDGEMENTS = 20;

    private final SourceService sources;
    private final SourceHistory history;
    private final Ownership ownership;
    private final Forms forms;
    private final Frame frame;

    SourceResource(SourceService sources, SourceHistory history, Ownership ownership, Forms forms, Frame frame) {
        this.sources = sources;
        this.history = history;
        this.ownership = ownership;
        this.forms = forms;
        this.frame = frame;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public Response page(@BeanParam SourceFilter filter, @BeanParam PageRequest page, @Context UriInfo address) {
        return PageAddress.withoutEmpty(address)
                .orElseGet(() -> frame.answer(SourcesPage.of(filter, list(filter, page), address)));
    }

    @GET
    @Path("registration")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.SOURCE_KEEPER)
    @Operation(hidden = true)
    public Response registration() {
        return frame.answer(RegisterPage.empty());
    }

    /** What is refused is explained, and what was typed stays. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.SOURCE_KEEPER)
    @Operation(hidden = true)
    public Response register(@BeanParam SourceForm form) {
        try {
            SourceView source = sources.register(forms.checked(form.request()));
            return Response.seeOther(URI.create(PATH + source.slug())).build();
        } catch (Refusal refused) {
            return frame.answer(refused.getStatusCode(), RegisterPage.refused(refused, form));
        }
    }

    @GET
    @Path("{idOrSlug}")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public Response page(String idOrSlug, @QueryParam("asOf") String asOf) {
        Instant moment = AsOf.parameter(asOf);
        SourceView source = moment == null ? sources.get(idOrSlug) : history.asOf(idOrSlug, moment);
        boolean hidden = source.protection() == Protection.PROTECTED && source.codeName() == null;
        Page<ReliabilityView> judgements = history.reliability(idOrSlug, source.revision() + 1, JUDGEMENTS);
        if (moment != null) {
            return frame.answer(SourcePage.asOf(source, moment, hidden, judgements));
        }
        return frame.answer(SourcePage.of(source, hidden, judgements, ownership(idOrSlug), ownership.sameVoice(idOrSlug),
                sources.twins(idOrSlug)));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Lists sources, newest first")
    public Page<SourceView> list(@BeanParam SourceFilter filter, @BeanParam PageRequest page) {
        return sources.list(filter, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.SOURCE_KEEPER)
    @Idempotent
    @Operation(summary = "Registers a source, and points out those that may be the same")
    @APIResponse(responseCode = "201", description = "The source was registered.", content = @Content(schema = @Schema(implementation = SourceView.class)))
    public Response register(@NotNull @Valid RegisterSource request) {
        SourceView source = sources.register(request);
        return Response.created(URI.create(PATH + source.slug())).entity(source).build();
    }

    @GET
    @Path("{idOrSlug}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows a source by its id, slug or code name, as it is or as it was known at a moment")
    @APIResponse(responseCode = "200", description = "The source.", content = @Content(schema = @Schema(implementation = SourceView.class)))
    @APIResponse(responseCode = "308", description = "It was merged; the Location header names the source that it stands for.")
    @APIResponse(responseCode = "404", description = "There is no such source, or nothing was known of it at that moment.")
    public Response get(String idOrSlug,
            @QueryParam("asOf") @Parameter(description = "Show it as it was known at this moment, merged or not.", example = "2026-12-01T00:00:00Z") String asOf,
            @QueryParam("follow") @DefaultValue("true") @Parameter(description = "Whether one that was merged leads to the source that it stands for.") boolean follow) {
        if (asOf != null) {
            return Response.ok(history.asOf(idOrSlug, AsOf.parameter(asOf))).build();
        }
        Optional<String> ledTo = follow ? sources.ledTo(idOrSlug) : Optional.empty();
        return ledTo.map(slug -> Response.status(Response.Status.PERMANENT_REDIRECT).location(URI.create(PATH + slug)))
                .orElseGet(() -> Response.ok(sources.get(idOrSlug))).build();
    }

    @PUT
    @Path("{idOrSlug}")
    @RolesAllowed(Roles.SOURCE_KEEPER)
    @Operation(summary = "Changes a source; the If-Match header holds the ETag that was read")
    public SourceView change(String idOrSlug, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RegisterSource request) {
        return sources.change(idOrSlug, ifMatch, request);
    }

    @GET
    @Path("{idOrSlug}/history")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows the changes of a source, newest first: who, when, why, before and after")
    public Page<Change> history(String idOrSlug, @BeanParam RevisionPage page) {
        return history.page(idOrSlug, page.before(), page.limit());
    }

    @GET
    @Path("{idOrSlug}/reliability")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows how reliable a source was held to be, newest first: since when, until when, by whom and why")
    public Page<ReliabilityView> reliability(String idOrSlug, @BeanParam RevisionPage page) {
        return history.reliability(idOrSlug, page.before(), page.limit());
    }

    @GET
    @Path("{idOrSlug}/ownership")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows who owns a source and whom it owns, directly or through others")
    public OwnershipView ownership(String idOrSlug) {
        return ownership.of(idOrSlug);
    }

    @GET
    @Path("{idOrSlug}/twins")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Points out sources that may be the same: one host, or a similar name over scripts; at most 20")
    public Page<Twin> twins(String idOrSlug) {
        return new Page<>(sources.twins(idOrSlug), null);
    }
}
