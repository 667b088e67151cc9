package org.vigil.incidents.imports;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row that was imported before and is not in a later file.
 *
 * @param externalId its name in its source's data set
 * @param incident the incident for which it counts; null where its claim was detached
 * @param claim the claim that it is
 */
@Schema(description = "A row that was imported before and is not in this file; nothing happens to it unless a curator withdraws it.", examples = """
        {"externalId":"114064","incident":"01991f0c-0000-7000-8000-000000000001","claim":"01991f0b-0000-7000-8000-000000000001"}""")
record MissingRow(String externalId, @Schema(nullable = true) UUID incident, UUID claim) {
}
