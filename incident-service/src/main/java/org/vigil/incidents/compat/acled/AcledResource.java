package org.vigil.incidents.compat.acled;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.csv.SafeCell;
import org.vigil.common.problem.Problems;
import org.vigil.common.security.Roles;
import org.vigil.common.text.Sentence;

@Path("/compat/acled")
@Tag(name = "compatible reading")
class AcledResource {

    private static final Set<String> OF_DELETED = Set.of("key", "email", "terms", "_format", "limit", "page",
            "deleted_timestamp");

    private final AcledReader reader;
    private final DeletedReader deleted;

    AcledResource(AcledReader reader, DeletedReader deleted) {
        this.reader = reader;
        this.deleted = deleted;
    }

    @GET
    @Path("read")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Reads our own incidents as ACLED's API would show them", description = "Each of ACLED's columns is a parameter (texts are looked for with LIKE, dates and codes with =, timestamp with >=), and its name with _where one of =, >, <, LIKE, BETWEEN. A token may also come as key.")
    @Parameter(name = "country", in = ParameterIn.QUERY, description = "Any column; country=Syria:OR:country=Iraq widens.", example = "Syria", schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "event_date", in = ParameterIn.QUERY, description = "A day, or with event_date_where=BETWEEN two.", example = "2020-08-01|2020-08-31", schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "event_date_where", in = ParameterIn.QUERY, example = "BETWEEN", schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "fields", in = ParameterIn.QUERY, description = "The columns to be shown.", example = "event_id_cnty|event_date|fatalities", schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "Rows on a page, at most and usually 5,000.", example = "5000", schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "From 1.", example = "1", schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "_format", in = ParameterIn.QUERY, description = "json or csv.", example = "json", schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "The rows.", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AcledAnswer.class)),
            @Content(mediaType = "text/csv") })
    public Response read(@Context UriInfo address) {
        AcledQuery query = AcledQuery.of(address.getQueryParameters());
        return answer(reader.rows(query), query.columns().stream().map(AcledColumn::wire).toList(), query.csv());
    }

    @GET
    @Path("deleted/read")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Lists the incidents that were merged into another one, withdrawn or discounted", description = "With deleted_timestamp those that are so since then, in seconds since 1970.")
    @Parameter(name = "deleted_timestamp", in = ParameterIn.QUERY, example = "1790000000", schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "The rows.", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AcledAnswer.class)),
            @Content(mediaType = "text/csv") })
    public Response deleted(@Context UriInfo address) {
        MultivaluedMap<String, String> parameters = address.getQueryParameters();
        parameters.keySet().stream().filter(name -> !OF_DELETED.contains(name)).findFirst().ifPresent(name -> {
            throw Problems.invalidParameter(name, Sentence.of(AcledMessages.class, AcledMessages::unknown));
        });
        String since = parameters.getFirst("deleted_timestamp");
        if (since != null && !since.matches("[0-9]{1,11}")) {
            throw Problems.invalidParameter("deleted_timestamp", Sentence.of(AcledMessages.class, AcledMessages::seconds));
        }
        int limit = AcledQuery.number(parameters, "limit", AcledQuery.MOST, AcledQuery.MOST);
        int page = AcledQuery.number(parameters, "page", 1, 1_000_000);
        List<Map<String, Object>> rows = deleted.since(since == null ? 0 : Double.parseDouble(since), limit,
                (page - 1L) * limit);
        return answer(rows, List.of("event_id_cnty", "deleted_timestamp"), "csv".equals(parameters.getFirst("_format")));
    }

    private static Response answer(List<Map<String, Object>> rows, List<String> columns, boolean csv) {
        if (!csv) {
            return Response.ok(AcledAnswer.of(rows), MediaType.APPLICATION_JSON).build();
        }
        StringBuilder file = new StringBuilder(String.join(",", columns)).append("\r\n");
        rows.forEach(row -> file.append(columns.stream().map(column -> SafeCell.csv(row.get(column)))
                .collect(Collectors.joining(","))).append("\r\n"));
        return Response.ok(file.toString(), "text/csv;charset=utf-8").build();
    }
}
