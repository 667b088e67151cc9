package org.vigil.incidents.queue;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much is waiting.
 *
 * @param states how many claims there are in each state
 * @param open what the open ones are
 */
@Schema(description = "How many claims there are in each state, and what the open ones are.", examples = """
        {"states":{"open":3,"attached":120,"dismissed":7},
         "open":{"leased":1,"bySource":[{"source":"fox-news","claims":2},{"source":null,"claims":1}],"otherSources":0,
                 "byCountry":[{"country":"SY","claims":3}],
                 "byAge":[{"band":"PT1H","claims":1},{"band":"P1D","claims":2},{"band":"P7D","claims":0},
                          {"band":"P30D","claims":0},{"band":null,"claims":0}]}}""")
record QueueCounts(Map<String, Long> states, Open open) {

    /**
     * What the open claims are.
     *
     * @param leased how many of them somebody works on
     * @param bySource by the source of the report, the most first, at most 100 sources; null is a report that has not arrived
     * @param otherSources how many claims come from sources beyond those
     * @param byCountry by the country of the event, the most first; null is international
     * @param byAge by the time since they were recorded
     */
    record Open(long leased, List<OfSource> bySource, long otherSources, List<OfCountry> byCountry, List<OfAge> byAge) {
    }

    /** The open claims from one source. */
    record OfSource(@Schema(nullable = true) String source, long claims) {
    }

    /** The open claims on one country. */
    record OfCountry(@Schema(nullable = true) String country, long claims) {
    }

    /**
     * The open claims of one age.
     *
     * @param band the age, as an ISO 8601 duration, up to which they are counted here and not in the band before;
     *        null is older than all bands
     */
    record OfAge(@Schema(nullable = true) String band, long claims) {
    }
}
