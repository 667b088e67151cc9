package org.vigil.stats.citation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Stores the answer to a question under its permanent id.
 *
 * @param statistic the last part of its address, such as series
 * @param query the parameters as they stand in the address; as of the latest moment when they name none
 * @param note what the holder wants to remember, or null
 */
@Schema(description = "Stores the answer to a question under its permanent id.", examples = """
        {"statistic":"series","query":"measure=incidents&bucket=month&groupBy=admin1&country=IQ&from=2019-07-01&to=2019-08-31",
         "note":"Table 2 of the summer report"}""")
record StoreCitation(
        @NotBlank(message = "{vigil.citation.statistic}") @Size(max = 64, message = "{vigil.length}") String statistic,
        @NotNull(message = "{vigil.citation.query}") @Size(max = 8_000, message = "{vigil.citation.length}") String query,
        @Schema(nullable = true) @Size(max = 2_000, message = "{vigil.citation.length}") String note) {
}
