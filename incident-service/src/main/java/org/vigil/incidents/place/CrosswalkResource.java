package org.vigil.incidents.place;

import java.io.InputStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.security.Roles;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;

import io.smallrye.common.annotation.Blocking;

@Path("/api/v1/places/crosswalk")
@Tag(name = "places")
class CrosswalkResource {

    private final CrosswalkService crosswalk;
    private final CrosswalkLoader loader;

    CrosswalkResource(CrosswalkService crosswalk, CrosswalkLoader loader) {
        this.crosswalk = crosswalk;
        this.loader = loader;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Lists what codes of other schemes mean in ISO 3166-2, newest first", description = "A code with several entries has a part of each division.")
    public Page<CrosswalkView> list(
            @Parameter(description = "Such as ocha-pcode, ric-region or natural-earth.") @QueryParam("scheme") String scheme,
            @Parameter(description = "As the scheme has it.", example = "SY07") @QueryParam("code") String code,
            @Parameter(description = "ISO 3166-2.", example = "SY-ID") @QueryParam("admin1") String admin1,
            @BeanParam PageRequest page) {
        return crosswalk.list(scheme, code, admin1, page);
    }

    @POST
    @Path("imports")
    @RolesAllowed(Roles.CURATOR)
    @Blocking
    @Consumes("text/csv")
    @Operation(summary = "Loads a table of codes: CSV with the columns scheme, code and admin1, and where wanted name, share and note", description = "Safe to send twice; rows that are refused are named, and the others are loaded.")
    @APIResponse(responseCode = "200", description = "What became of the rows.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CrosswalkImportView.class)))
    @RequestBody(required = true, content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class), example = """
            scheme,code,admin1,name,share,note
            ocha-pcode,SY07,SY-ID,Idleb,whole,
            """))
    public Response load(InputStream csv) {
        return Response.ok(loader.load(csv), MediaType.APPLICATION_JSON).build();
    }
}
