package org.vigil.incidents.compat.ucdp;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * UCDP's envelope.
 *
 * @param totalCount how many incidents are as asked
 * @param totalPages on how many pages
 * @param previousPageUrl an empty text on the first page
 * @param nextPageUrl an empty text on the last page
 */
@Schema(name = "UcdpPage", description = "Rows in UCDP's envelope.", examples = """
        {"TotalCount":1,"TotalPages":1,"PreviousPageUrl":"","NextPageUrl":"","Result":[{"id":1000000007,"year":2020,
         "type_of_violence":1,"country_id":652,"best":4}]}""")
record UcdpPage(@JsonProperty("TotalCount") long totalCount, @JsonProperty("TotalPages") long totalPages,
        @JsonProperty("PreviousPageUrl") String previousPageUrl, @JsonProperty("NextPageUrl") String nextPageUrl,
        @JsonProperty("Result") List<Map<String, Object>> result) {
}
