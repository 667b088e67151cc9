package org.vigil.stats.citation;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.page.Frame;
import org.vigil.common.page.PageAddress;
import org.vigil.common.security.Roles;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;

@Path("/api/v1/citations")
@Tag(name = "citations")
class CitationResource {

    private static final String LINE = """
            Vigil (2026). Incidents by month and admin1 from 2019-07-01 to 2019-08-31, country IQ: 4 rows. As of 2026-11-20T10:05:00Z. \
            https://vigil.example.org/api/v1/citations/5f0c1b1e-0000-8000-8000-000000000009""";

    private final CitationService citations;
    private final Drafts drafts;
    private final Comparisons comparisons;
    private final CitationLine line;
    private final Frame frame;

    CitationResource(CitationService citations, Drafts drafts, Comparisons comparisons, CitationLine line, Frame frame) {
        this.citations = citations;
        this.drafts = drafts;
        this.comparisons = comparisons;
        this.line = line;
        this.frame = frame;
    }

    @POST
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Stores the answer to a question under its permanent id", description = "The id follows from the question and its moment, and every answer names it: the same question as of the same moment is one citation, whoever stores it.")
    @APIResponse(responseCode = "201", description = "It was stored.", content = @Content(schema = @Schema(implementation = CitationView.class)))
    @APIResponse(responseCode = "200", description = "It was stored before, and is in the caller's list now.", content = @Content(schema = @Schema(implementation = CitationView.class)))
    @APIResponse(responseCode = "400", description = "The statistic is unknown, or a parameter in the query is wrong; the problem names it.")
    public Response store(@NotNull @Valid StoreCitation request) {
        return citations.keep(request, drafts.of(request));
    }

    /** The same from a page, and then to the page of the citation. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public Response store(@FormParam("statistic") @DefaultValue("") String statistic,
            @FormParam("query") @DefaultValue("") String query) {
        StoreCitation request = new StoreCitation(statistic, query, null);
        return Response.seeOther(citations.keep(request, drafts.of(request)).getLocation()).build();
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Lists the citations that the caller stored, the last one first")
    public Page<CitationItem> list(@BeanParam PageRequest page) {
        return citations.list(page);
    }

    @GET
    @Path("{id}")
    @Produces({ MediaType.APPLICATION_JSON, CitationForm.CSL_JSON, MediaType.TEXT_PLAIN, MediaType.TEXT_HTML })
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows a number as it was cited, how it was made, and what has changed since and why", description = "The value never changes. As text it is a line to be put under a table, as CSL-JSON an item for a reference manager, as HTML a page; each by the Accept header or by format.")
    @APIResponse(responseCode = "200", description = "The citation.", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CitationView.class)),
            @Content(mediaType = CitationForm.CSL_JSON, schema = @Schema(implementation = CitationLine.CslItem[].class)),
            @Content(mediaType = MediaType.TEXT_PLAIN, examples = @ExampleObject(value = LINE)) })
    @APIResponse(responseCode = "404", description = "Nobody has stored it; the problem says how to.")
    @APIResponse(responseCode = "410", description = "What is stored is not what was cited.")
    public Response get(UUID id,
            @QueryParam("format") @Parameter(description = "json, csl, text or html.", example = "json") String format,
            @QueryParam("until") @Parameter(description = "Say what has changed until that moment; the latest when absent.") String until,
            @Context HttpHeaders headers, @Context UriInfo address) {
        CitationForm form = CitationForm.of(format, headers.getAcceptableMediaTypes());
        Cited cited = citations.get(id);
        return switch (form) {
            case JSON -> answer(form, citations.view(cited, comparisons.since(cited, until)));
            case CSL -> answer(form, line.csl(cited, address.getBaseUri()));
            case TEXT -> answer(form, line.text(cited, address.getBaseUri()));
            case HTML -> frame.answer(page(comparisons.in(frame.getLanguage(), cited), until, address));
        };
    }

    private CitationPage page(Cited cited, String until, UriInfo address) {
        return CitationPage.of(citations.view(cited, comparisons.since(cited, until)), line.text(cited, address.getBaseUri()));
    }

    private static Response answer(CitationForm form, Object body) {
        return Response.ok(body).type(form.type()).build();
    }

    @GET
    @Path("{id}/incidents")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Lists the revisions that were counted for a citation, by id")
    @APIResponse(responseCode = "200", description = "The revisions, as they were kept.")
    @APIResponse(responseCode = "404", description = "Nobody has stored it; the problem says how to.")
    public Page<CitedRevision> incidents(UUID id, @BeanParam PageRequest page) {
        return comparisons.incidents(citations.get(id), page);
    }

    @GET
    @Path("{id}/incidents")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public Response incidentsPage(UUID id, @BeanParam PageRequest page, @Context UriInfo address) {
        Cited cited = citations.get(id);
        Page<CitedRevision> found = comparisons.incidents(cited, page);
        return frame.answer(new CitedRevisionsPage(CitationAddress.CITATIONS + id, cited.citation().incidents,
                found.items(), PageAddress.next(address, found.next())));
    }

    @GET
    @Path("{id}/changes")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Lists the incidents that count otherwise now, with what each gave then and gives now", description = "The sums over all pages are the differences of the rows. A page of a large citation may hold fewer than the limit, or none, and yet name a next one.")
    @APIResponse(responseCode = "200", description = "The incidents, by id.")
    @APIResponse(responseCode = "404", description = "Nobody has stored it; the problem says how to.")
    public Page<IncidentChange> changes(UUID id,
            @QueryParam("until") @Parameter(description = "Compare with what was known at that moment; the latest when absent.") String until,
            @BeanParam PageRequest page) {
        return comparisons.changes(citations.get(id), until, page);
    }

    @GET
    @Path("{id}/changes")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public Response changesPage(UUID id, @QueryParam("until") String until, @BeanParam PageRequest page,
            @Context UriInfo address) {
        Page<IncidentChange> found = changes(id, until, page);
        return frame.answer(
                new CitedChangesPage(CitationAddress.CITATIONS + id, found.items(), PageAddress.next(address, found.next())));
    }
}
