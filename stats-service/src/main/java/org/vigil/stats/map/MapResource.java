package org.vigil.stats.map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.inbox.ConsumedThrough;
import org.vigil.common.security.Roles;

@Path("/api/v1/stats/map")
@Tag(name = "statistics")
class MapResource {

    private final MapStatistic map;
    private final ConsumedThrough consumed;

    MapResource(MapStatistic map, ConsumedThrough consumed) {
        this.map = map;
        this.consumed = consumed;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Counts by area, for a map", description = "By first-level division, or with grid=prio by half-degree cell. What is placed too loosely for an area is answered under unallocated and never put on a centroid.")
    @APIResponse(responseCode = "200", description = "The counts, and how they were made.", content = @Content(schema = @Schema(implementation = MapView.class)))
    @APIResponse(responseCode = "304", description = "It is as the ETag in If-None-Match says.")
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown, or there would be too many areas; the problem names it.")
    public MapView map(@BeanParam MapParameters parameters) {
        return map.ask(parameters, consumed.instant()).answer();
    }
}
