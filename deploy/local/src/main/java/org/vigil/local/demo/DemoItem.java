package org.vigil.local.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One item of the demo's data.
 *
 * @param name what other items call it; the slug where the body has one
 * @param note why it stands there as it does; never sent
 * @param body the request, with names in the place of ids
 * @param incident of a claim: the name of the incident it is about; the first claim of a name makes the incident
 * @param lineage of a report: what a curator finds its lineage to be, or null
 */
record DemoItem(String name, String note, ObjectNode body, String incident, ObjectNode lineage) {

    DemoItem {
        if (name == null) {
            name = body.path("slug").asText();
        }
    }
}
