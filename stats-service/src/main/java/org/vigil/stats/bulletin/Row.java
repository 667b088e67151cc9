package org.vigil.stats.bulletin;

import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A row of a table.
 *
 * @param cells what stands in it, by the name of the column
 * @param nested whether its numbers are included in those of another row
 */
@Schema(name = "BulletinRow", type = SchemaType.OBJECT, additionalProperties = Schema.True.class, description = "What stands in each column, by the column's name: a text, a number, or a count with low, best, high and the address of the incidents behind it.", examples = "{\"group\":\"IQ-DI\",\"incidents\":{\"low\":43,\"best\":43,\"high\":43,\"incidents\":\"/api/v1/stats/incidents?asOf=2026-11-20T10:05:00Z&country=IQ&from=2020-08-01&groupBy=admin1&measure=incidents&to=2020-08-31&in=IQ-DI\"},\"share\":43}")
public record Row(@JsonValue @Schema(hidden = true) Map<String, Cell> cells, @Schema(hidden = true) boolean nested) {

    /** What stands in a column. */
    public Cell cell(Column column) {
        return cells.get(column.name());
    }
}
