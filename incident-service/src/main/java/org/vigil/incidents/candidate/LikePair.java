package org.vigil.incidents.candidate;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.text.Sentence;

/**
 * Two incidents that look like one.
 *
 * @param incidents their ids, the earlier recorded first
 * @param score 0 to 1, to rank by
 * @param because what was found, as sentences, the weightiest first and what speaks against it last
 */
@Schema(description = "Two incidents that look like one; a curator may merge them.", examples = """
        {"incidents":["01991f0c-0000-7000-8000-000000000001","01991f0c-0000-7000-8000-000000000002"],"score":0.941,
         "because":["0.4 km apart.","The same day.","The same perpetrator: islamic-state."]}""")
record LikePair(List<UUID> incidents, double score, List<Sentence> because) {
}
