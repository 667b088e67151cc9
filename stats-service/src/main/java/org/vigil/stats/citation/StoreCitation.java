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
        @NotBlank(message = "names the statistic, such as series") @Size(max = 64, message = "has at most 64 characters") String statistic,
        @NotNull(message = "holds the parameters as they stand in the address") @Size(max = 8_000, message = "has at most 8000 characters") String query,
        @Schema(nullable = true) @Size(max = 2_000, message = "has at most 2000 characters") String note) {
}
