package org.vigil.incidents.exports;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.incidents.incident.IncidentFilter;

/**
 * Asks for a file of incidents that can be cited.
 *
 * @param filter which incidents, as in the list; all where it is left out
 * @param format csv, hxl, geojson or ndjson
 * @param columns the columns in their order; those that the form has by itself where they are left out
 * @param asOf as they were known at that moment, which has passed; the present one where it is left out
 * @param restricted whether incidents whose licence forbids passing on are in it too, for use within the team
 */
@Schema(description = "Asks for a file of incidents that can be cited and made again.", examples = """
        {"filter":{"country":["SY"],"from":"2020-08-01","to":"2020-08-31"},"format":"csv","columns":["id","from","to","killed_best"],
         "asOf":null}""")
record OrderExport(@Schema(nullable = true) IncidentFilter filter,
        @NotNull(message = "{vigil.export.format}") Format format,
        @Size(max = 100, message = "{vigil.export.columns}") @Schema(nullable = true) List<@NotNull(message = "{vigil.export.column}") String> columns,
        @Schema(nullable = true) String asOf, @Schema(nullable = true) Boolean restricted) {

    /** What is left out does not narrow. */
    public OrderExport {
        filter = filter == null ? new IncidentFilter() : filter;
        columns = columns == null ? List.of() : columns;
        restricted = Boolean.TRUE.equals(restricted);
    }
}
