package org.vigil.incidents.place;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.problem.Problems;
import org.vigil.common.security.Roles;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Country;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

@Path("/api/v1/boundaries")
@Tag(name = "places")
class BoundaryResource {

    private static final String GEO_JSON = "application/geo+json";

    /** Another version may draw them otherwise. */
    private static final String A_DAY = "private, max-age=86400";

    private static final Country.Known COUNTRIES = new Country.Known();

    private final ObjectMapper json;

    BoundaryResource(ObjectMapper json) {
        this.json = json;
    }

    @GET
    @Path("{country}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows the first-level divisions of a country as GeoJSON, to draw a map of it", description = "By Natural Earth (public domain), more plainly the larger the country is; they show who is in control and not who is in the right. A division's name is its code, by which libraries that draw maps find it, and its label the usual name.")
    @APIResponse(responseCode = "200", description = "A feature for each division that ISO 3166-2 has a code for.", content = @Content(mediaType = GEO_JSON, schema = @Schema(implementation = CountryMap.class)))
    @APIResponse(responseCode = "304", description = "The caller has them.")
    @APIResponse(responseCode = "404", description = "No division of that country is drawn under a code.")
    public Response show(
            @Parameter(description = "ISO 3166-1 alpha-2.", example = "IQ") String country, @Context Request request)
            throws JsonProcessingException {
        if (!COUNTRIES.isValid(country, null)) {
            throw Problems.invalidPath("country", Sentence.of(PlaceMessages.class, PlaceMessages::country));
        }
        CountryMap map = CountryMap.of(Outlines.of(country));
        if (map.features().isEmpty()) {
            throw Problems.notFound(Sentence.of(PlaceMessages.class, say -> say.undrawn(country)));
        }
        byte[] content = json.writeValueAsBytes(map);
        EntityTag tag = tag(content);
        Response.ResponseBuilder notModified = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = notModified == null ? Response.ok(content).header(HttpHeaders.CONTENT_TYPE, GEO_JSON)
                : notModified;
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, A_DAY).build();
    }

    private static EntityTag tag(byte[] content) {
        try {
            return new EntityTag(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
