package org.vigil.incidents.compat.acled;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * ACLED's envelope.
 *
 * @param count how many rows are in this answer; a page that is not full is the last
 */
@Schema(name = "AcledAnswer", description = "Rows in ACLED's envelope; a page with fewer rows than the limit is the last.", examples = """
        {"status":200,"success":true,"count":1,"data":[{"event_id_cnty":"VIG7","event_date":"2020-08-28","country":"Syria",
         "fatalities":4}]}""")
record AcledAnswer(int status, boolean success, int count, List<Map<String, Object>> data) {

    static AcledAnswer of(List<Map<String, Object>> rows) {
        return new AcledAnswer(200, true, rows.size(), rows);
    }
}
