package org.vigil.incidents.place;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.audit.Change;
import org.vigil.common.idempotency.Idempotent;
import org.vigil.common.problem.Problems;
import org.vigil.common.security.Roles;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Admin1;
import org.vigil.common.web.Country;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.common.web.RevisionPage;
import org.vigil.incidents.difference.RevisedState;

import io.smallrye.common.annotation.Blocking;

@Path("/api/v1/places")
@Tag(name = "places")
class PlaceResource {

    private static final int LONGEST_NAME = 200;

    private final PlaceService places;
    private final Places names;
    private final PlaceImport imports;

    PlaceResource(PlaceService places, Places names, PlaceImport imports) {
        this.places = places;
        this.names = names;
        this.imports = imports;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Finds places by name in any script and spelling, the best first; without q it lists them, newest first", description = "A search has one page of the limit's size.")
    public Page<PlaceView> list(
            @Parameter(description = "A name, such as Dayr az-Zawr or دير الزور.") @QueryParam("q") String q,
            @QueryParam("country") @Country String country, @QueryParam("admin1") @Admin1 String admin1,
            @BeanParam PageRequest page) {
        return q == null ? places.list(country, admin1, page) : places.find(name("q", q), country, admin1, page);
    }

    @POST
    @RolesAllowed(Roles.CURATOR)
    @Idempotent
    @Operation(summary = "Enters a place into the gazetteer")
    @APIResponse(responseCode = "201", description = "The place was entered.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PlaceView.class)))
    @APIResponse(responseCode = "422", description = "The Idempotency-Key was used for another request.")
    public Response record(@NotNull @Valid RecordPlace request) {
        PlaceView place = places.record(request);
        return Response.created(URI.create("/api/v1/places/" + place.id())).entity(place).build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows a place")
    @APIResponse(responseCode = "404", description = "There is no such place.")
    public PlaceView get(UUID id) {
        return places.get(id);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.CURATOR)
    @Operation(summary = "Changes a place; the If-Match header holds the ETag that was read", description = "From then on, loading a file again leaves it as it is.")
    @APIResponse(responseCode = "404", description = "There is no such place.")
    @APIResponse(responseCode = "412", description = "It has changed since it was read.")
    @APIResponse(responseCode = "428", description = "The If-Match header is missing.")
    public PlaceView change(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid RecordPlace request) {
        return places.change(id, ifMatch, request);
    }

    @GET
    @Path("{id}/revisions")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows what curators and files changed of a place, newest first: who, when, why, before and after")
    @APIResponse(responseCode = "404", description = "There is no such place.")
    public Page<Change> revisions(UUID id, @BeanParam RevisionPage page) {
        return places.revisions(id, page);
    }

    @GET
    @Path("{id}/revisions/{revision}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows a revision of a place, and in sentences what it changed")
    @APIResponse(responseCode = "404", description = "There is no such place or revision.")
    public RevisedState revision(UUID id, int revision) {
        return places.revision(id, revision);
    }

    @GET
    @Path("resolve")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Says which division a stated name means, how that was found, and what else it could be")
    public Resolution resolve(
            @QueryParam("country") @NotNull(message = "{vigil.country.IQ}") @Country String country,
            @Parameter(description = "The name as it was stated.", example = "Dayr az-Zawr governorate") @QueryParam("admin1") String admin1) {
        return names.resolve(country, name("admin1", admin1));
    }

    @POST
    @Path("imports")
    @RolesAllowed(Roles.CURATOR)
    @Blocking
    @Consumes({ "text/tab-separated-values", MediaType.TEXT_PLAIN })
    @Operation(summary = "Loads a GeoNames file, such as IQ.txt or allCountries.txt, as a stream", description = "Lines between tabs, 19 columns, unpacked. Safe to send twice: a place is found again by its geonameid, and one that a curator has changed stays as it is. The answer comes when the last line is in; what was written before a connection broke stays.")
    @APIResponse(responseCode = "200", description = "What became of the lines.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PlaceImportView.class)))
    @RequestBody(required = true, content = @Content(mediaType = "text/tab-separated-values", schema = @Schema(implementation = String.class)))
    public Response load(InputStream file) throws IOException {
        return Response.ok(imports.run(file), MediaType.APPLICATION_JSON).build();
    }

    private static String name(String parameter, String value) {
        if (value == null || value.isBlank() || value.length() > LONGEST_NAME) {
            throw Problems.invalidParameter(parameter, Sentence.of(PlaceMessages.class, say -> say.name(LONGEST_NAME)));
        }
        return value;
    }
}
