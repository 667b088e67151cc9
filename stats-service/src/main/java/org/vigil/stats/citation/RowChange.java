package org.vigil.stats.citation;

import java.math.BigDecimal;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A row that has other numbers now.
 *
 * @param in the list of the answer that holds the row; empty for numbers that stand beside the lists
 * @param where which row of the list it is
 * @param then the rest of the row as it was cited, null when there was none
 * @param now the rest of the row as it is, null when there is none
 * @param difference of each number, now less then; a row that is not there has zeros
 */
@Schema(description = "A row that has other numbers now.")
record RowChange(@Schema(examples = "rows") String in,
        @Schema(examples = "{\"bucket\":\"2019-07\",\"group\":\"IQ-SU\"}") Map<String, String> where,
        @Schema(nullable = true, examples = "{\"low\":2,\"best\":2,\"high\":2}") JsonNode then,
        @Schema(nullable = true, examples = "{\"low\":3,\"best\":3,\"high\":3}") JsonNode now,
        @Schema(examples = "{\"low\":1,\"best\":1,\"high\":1}") Map<String, BigDecimal> difference) {
}
