package org.vigil.incidents.place;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a code of another scheme means, as readers see it.
 *
 * @param scheme such as ocha-pcode, ric-region or natural-earth
 * @param code as that scheme has it
 * @param admin1 ISO 3166-2
 * @param name as that scheme has it
 * @param share whether it is the whole division
 * @param note what to mind, or null
 */
@Schema(description = "What a code of another scheme means in ISO 3166-2.", examples = """
        {"id":"01991f0a-0000-7000-8000-000000000009","scheme":"ocha-pcode","code":"SY07","admin1":"SY-ID","name":"Idleb",
         "share":"whole","note":"OCHA COD-AB Syria, admin1","knownAt":"2026-11-20T10:00:00Z"}""")
record CrosswalkView(UUID id, String scheme, String code, String admin1, String name, Share share,
        @Schema(nullable = true) String note, Instant knownAt) {

    static CrosswalkView of(CrosswalkEntry e) {
        return new CrosswalkView(e.id, e.scheme, e.code, e.admin1, e.name, e.share, e.note, e.knownAt);
    }
}
