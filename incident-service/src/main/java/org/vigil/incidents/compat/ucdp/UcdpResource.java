package org.vigil.incidents.compat.ucdp;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.security.Roles;
import org.vigil.incidents.compat.ActorNames;
import org.vigil.incidents.compat.CountedIncidents;
import org.vigil.incidents.compat.ReadIncident;

@Path("/compat/ucdp")
@Tag(name = "compatible reading")
class UcdpResource {

    private final CountedIncidents incidents;
    private final ActorNames actors;

    UcdpResource(CountedIncidents incidents, ActorNames actors) {
        this.incidents = incidents;
        this.actors = actors;
    }

    @GET
    @Path("gedevents/{version}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Reads our own incidents as UCDP's API would show them, under any version", description = "A token may also come in the header x-ucdp-access-token. Filters take several values between commas.")
    @Parameter(name = "pagesize", in = ParameterIn.QUERY, description = "Rows on a page, 1 to 1,000.", example = "100", schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "From 0.", example = "0", schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "Id", in = ParameterIn.QUERY, example = "114064", schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "Country", in = ParameterIn.QUERY, description = "Numbers of Gleditsch and Ward.", example = "645,652", schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "Geography", in = ParameterIn.QUERY, description = "South-west and north-east corner.", example = "32.5 38.7,37.4 48.6", schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "StartDate", in = ParameterIn.QUERY, example = "2014-01-01", schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "EndDate", in = ParameterIn.QUERY, example = "2014-12-31", schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "TypeOfViolence", in = ParameterIn.QUERY, example = "1,3", schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "Dyad", in = ParameterIn.QUERY, example = "524", schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "Actor", in = ParameterIn.QUERY, example = "234", schema = @Schema(type = SchemaType.STRING))
    public UcdpPage read(@Parameter(description = "Any version.", example = "24.1") String version, @Context UriInfo address) {
        UcdpQuery query = UcdpQuery.of(address.getQueryParameters());
        long count = incidents.count(query.narrowing());
        long pages = (count + query.pageSize() - 1) / query.pageSize();
        List<ReadIncident> found = incidents.page(query.narrowing(), (long) query.page() * query.pageSize(), query.pageSize());
        var named = actors.of(found);
        return new UcdpPage(count, pages, query.page() == 0 ? "" : page(address, query.page() - 1),
                query.page() + 1 >= pages ? "" : page(address, query.page() + 1),
                found.stream().map(incident -> UcdpRow.of(incident, named)).toList());
    }

    private static String page(UriInfo address, int page) {
        return address.getRequestUriBuilder().replaceQueryParam("page", page).build().toString();
    }
}
